import type { ModelPath } from '../../contract/model.ts';
import type { Method, PathItem } from '../../contract/openapi-document.ts';
import { pathAliases, respell } from '../../contract/path-aliases.ts';
import { resolveReference } from '../../contract/resolve-reference.ts';
import { ownSubjectOf } from '../estate/subject-of.ts';
import type { Exchange } from '../exchange.ts';
import type { Workshop } from '../run/workshop.ts';
import { SAFE } from '../server/ledger.ts';

/** The methods that HTTP has for resources (RFC 9110, section 9.3; RFC 5789). */
const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'TRACE'];

/** What a path answers to each method, and below its other spellings. */
export async function tellPath(path: ModelPath, workshop: Workshop): Promise<void> {
  const { courier, court } = workshop;
  const [operation] = path.operations;
  const subject = operation && (await ownSubjectOf(operation, workshop));
  const target = subject?.pathTo();
  if (operation === undefined || target === undefined) return;
  const own = path.operations.map(({ method }) => method.toUpperCase());
  const allowed = new Set([...own, 'OPTIONS', ...(own.includes('GET') ? ['HEAD'] : [])]);
  const options = await courier.send(
    { method: 'OPTIONS', target, account: 'none' },
    { wanted: [workshop.statusOf('methods-in-allow')] },
  );
  holdCode(options, 'methods-in-allow', workshop);
  holdAllow(options, allowed, workshop);
  const { allowWrites } = workshop.subject;
  for (const method of METHODS.filter((one) => !allowed.has(one) && (allowWrites || SAFE.has(one))))
    await tellMethod(method, target, path, allowed, workshop);
  if (!own.includes('GET')) return;
  const get = await courier.send({ method: 'GET', target });
  const head = await courier.send({ method: 'HEAD', target }, { wanted: [get.answer.status] });
  holdHead(get, head, court);
  await holdSpelling('json-suffix', `${target}.json`, get, workshop);
  await holdSpelling('alias', `${target}/`, get, workshop);
  const older = respell(target, pathAliases(workshop.document).toAlias);
  if (older !== target) await holdSpelling('alias', older, get, workshop);
}

async function tellMethod(
  method: string,
  target: string,
  { path }: ModelPath,
  allowed: ReadonlySet<string>,
  workshop: Workshop,
): Promise<void> {
  const { document, model, courier } = workshop;
  const item = resolveReference<PathItem>(document, document.paths[path] ?? {});
  const isKnown = model.paths.some(({ operations }) =>
    operations.some((one) => one.method === method.toLowerCase()),
  );
  const isPlanned = item['x-planned-methods']?.includes(method.toLowerCase() as Method) === true;
  const cause = isPlanned
    ? 'not-yet-implemented'
    : isKnown
      ? 'unsupported-by-resource'
      : 'unsupported-method';
  const exchange = await courier.send(
    { method, target, account: 'none' },
    { asItIs: true, wanted: [workshop.statusOf(cause)] },
  );
  if (holdCode(exchange, cause, workshop)) holdAllow(exchange, allowed, workshop);
}

function holdCode(exchange: Exchange, cause: string, workshop: Workshop): boolean {
  const status = workshop.statusOf(cause);
  return workshop.court.hold('undescribed', [exchange], () =>
    exchange.answer.status === status
      ? undefined
      : { came: `status ${exchange.answer.status}`, wanted: `${status} ${cause}` },
  );
}

function holdAllow(exchange: Exchange, allowed: ReadonlySet<string>, { court }: Workshop): void {
  const { allow } = exchange.answer.headers;
  if (allow === undefined) return;
  court.hold('allow', [exchange], () => {
    const came = allow
      .split(',')
      .map((method) => method.trim())
      .filter((method) => method !== '');
    const isTrue = came.length === allowed.size && came.every((method) => allowed.has(method));
    return isTrue ? undefined : { came: `Allow: ${allow}`, wanted: `Allow: ${[...allowed].join(', ')}` };
  });
}

/** Fields that are for the connection or for a body alone, or count requests. */
const APART = /^(connection|keep-alive|transfer-encoding|content-length|content-encoding)$|limit/;

function holdHead(get: Exchange, head: Exchange, court: Workshop['court']): void {
  court.hold('head', [get, head], () => {
    if (head.answer.status !== get.answer.status)
      return { came: `status ${head.answer.status}`, wanted: `status ${get.answer.status}` };
    const names = Object.keys(get.answer.headers).filter((name) => !APART.test(name));
    const missing = names.find((name) => head.answer.headers[name] === undefined);
    if (missing !== undefined) return { came: `no ${missing}`, wanted: `${missing}, as a GET has` };
    const [came, wanted] = [head, get].map(({ answer }) => answer.headers['content-type']);
    return came === wanted ? undefined : { came: `content-type: ${came}`, wanted: `content-type: ${wanted}` };
  });
}

async function holdSpelling(
  law: string,
  target: string,
  get: Exchange,
  { courier, court }: Workshop,
): Promise<void> {
  const exchange = await courier.send({ method: 'GET', target }, { wanted: [get.answer.status] });
  court.hold(law, [get, exchange], () =>
    exchange.answer.status === get.answer.status
      ? undefined
      : { came: `status ${exchange.answer.status}`, wanted: `status ${get.answer.status}, as without it` },
  );
}
