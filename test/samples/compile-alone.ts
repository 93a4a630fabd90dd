import { resolve } from 'node:path';
import { compileModules } from '../compile-modules.ts';

/** What the compiler says of modules that have nothing around them but the package, each with the module's text. */
export async function compileAlone(texts: readonly string[]): Promise<string[]> {
  const said = await compileModules(
    Object.fromEntries(texts.map((text, place) => [`module-${place}`, text])),
    {
      lib: ['es2023', 'dom'],
      module: 'esnext',
      moduleResolution: 'bundler',
      types: [],
      // What an answer gives is for the reader to use.
      noUnusedLocals: false,
      paths: { 'store-api-contract': [resolve('scripts/client/index.ts')] },
    },
  );
  return said.map((one) => `${one} in:\n${texts[Number(/\d+/.exec(one)?.[0])]}`);
}
