/** What tools import. */
import { createMock, type Mock } from 'store-api-contract/mock';
import document from 'store-api-contract/openapi.json' with { type: 'json' };
import ruleset, { type RuleId, rules } from 'store-api-contract/ruleset';

export const mock: Promise<Mock> = createMock({ port: 0, state: { planLimits: { '/products': 1 } } });
export const id: RuleId = 'response-by-reference';
export const rule = [rules[id], ruleset];
export const title: string = document.info.title;
// @ts-expect-error the mock has no such option
createMock({ colour: 'red' });
