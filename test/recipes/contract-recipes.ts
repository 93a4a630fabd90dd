import { loadDocument } from '../../scripts/contract/load-document.ts';
import { bundledDocument } from '../../scripts/mock/create-mock.ts';
import { recipesOf } from '../../scripts/recipes/recipes.ts';

/** Those of the contract itself. */
export const recipes = recipesOf(await loadDocument(bundledDocument));
