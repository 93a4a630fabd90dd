import type { CaseRequest } from '../../cases/case.ts';
import type { ApiModel, ModelOperation } from '../../contract/model.ts';
import type { OpenApiDocument, SecurityScheme } from '../../contract/openapi-document.ts';
import { resolveReference } from '../../contract/resolve-reference.ts';
import { REMAINING } from '../../recipes/required-headers.ts';
import { hasSucceeded } from '../exchange.ts';
import type { Workshop } from '../run/workshop.ts';

/** Requests in which the quota has to have fallen. */
const REQUESTS = 3;

/** What anybody may read who has credentials. */
export function readableBy({ paths }: ApiModel): ModelOperation | undefined {
  return paths
    .flatMap(({ operations }) => operations)
    .find(({ action, path }) => action === 'read-singleton' && !path.includes('{'));
}

/** Who asks: credentials in each scheme, right and wrong in each way, and what is left of the quota. */
export async function tellClients({ path }: ModelOperation, workshop: Workshop): Promise<void> {
  const { subject } = workshop;
  const account = subject.accounts.write ?? subject.accounts.read;
  if (account === undefined) return;
  await holdSchemes({ method: 'GET', target: path, account: 'none' }, account, workshop);
  await holdQuota({ method: 'GET', target: path }, workshop);
  await holdUnknownRoute(workshop);
}

interface Credentials {
  readonly headers: Readonly<Record<string, string>>;
  readonly isRight: boolean;
  readonly says: string;
}

async function holdSchemes(request: CaseRequest, account: string, workshop: Workshop): Promise<void> {
  const { court, courier, document } = workshop;
  const refused = workshop.statusOf('incorrect-credentials');
  for (const { headers, isRight, says } of credentialsFor(document, account)) {
    const exchange = await courier.send({ ...request, headers }, { wanted: isRight ? [] : [refused] });
    const { status } = exchange.answer;
    court.hold(isRight ? 'schemes' : 'credentials', [exchange], () => {
      if (isRight ? hasSucceeded(exchange) : status === refused) return undefined;
      return {
        came: `status ${status}`,
        wanted: isRight ? `what ${says} asks for` : `status ${refused} for ${says}`,
      };
    });
  }
}

function credentialsFor({ components }: OpenApiDocument, account: string): readonly Credentials[] {
  const [user = '', ...rest] = account.split(':');
  const token = rest.join(':');
  const basic = (text: string) => `Basic ${btoa(text)}`;
  return Object.values(components?.securitySchemes ?? {}).flatMap((one): Credentials[] => {
    const scheme = resolveReference<SecurityScheme>({ components } as OpenApiDocument, one);
    if (scheme.type === 'http')
      return [
        { headers: { authorization: basic(account) }, isRight: true, says: 'Basic' },
        { headers: { authorization: basic(`${user}:${token}x`) }, isRight: false, says: 'another token' },
        { headers: { authorization: basic(`x${user}:${token}`) }, isRight: false, says: 'another user' },
        { headers: { authorization: basic(user) }, isRight: false, says: 'no token' },
      ];
    if (scheme.in !== 'header') return [];
    // The field that may stand beside the token is named in the description alone.
    const beside = [...(scheme.description ?? '').matchAll(/`(X-[\w-]+)`/g)].map(([, name = '']) => name);
    return [
      { headers: { [scheme.name]: token }, isRight: true, says: scheme.name },
      { headers: { [scheme.name]: `${token}x` }, isRight: false, says: `another ${scheme.name}` },
      ...beside.flatMap((name) => [
        {
          headers: { [scheme.name]: token, [name]: user },
          isRight: true,
          says: `${scheme.name} and ${name}`,
        },
        { headers: { [scheme.name]: token, [name]: `x${user}` }, isRight: false, says: `another ${name}` },
      ]),
    ];
  });
}

async function holdQuota(request: CaseRequest, { courier, court }: Workshop): Promise<void> {
  const exchanges = [];
  for (let count = 0; count < REQUESTS; count += 1) exchanges.push(await courier.send(request));
  const left = exchanges.map(({ answer: { headers } }) => {
    const name = REMAINING.find((one) => headers[one.toLowerCase()] !== undefined);
    return name === undefined ? undefined : Number(headers[name.toLowerCase()]);
  });
  if (left.includes(undefined)) return;
  court.hold('quota', exchanges, () => {
    const [first = 0] = left;
    const last = left.at(-1) ?? 0;
    // Requests of an hour ago leave the count meanwhile, but hardly all at once.
    return last < first || last === 0
      ? undefined
      : { came: `${left.join(', ')} left`, wanted: 'fewer left after each request' };
  });
}

async function holdUnknownRoute(workshop: Workshop): Promise<void> {
  const wanted = workshop.statusOf('no-such-route');
  const exchange = await workshop.courier.send(
    { method: 'GET', target: '/no_such_route', account: 'none' },
    { wanted: [wanted] },
  );
  const { status } = exchange.answer;
  workshop.court.hold('undescribed', [exchange], () =>
    status === wanted ? undefined : { came: `status ${status}`, wanted: `${wanted} no-such-route` },
  );
}
