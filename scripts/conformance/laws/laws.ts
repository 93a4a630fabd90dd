import type { Law } from './law.ts';

const PAGE = 'info.description of the document';

/** All laws, in the order in which a person wants to read of them. */
export const LAWS = [
  // What every answer is held against.
  ['answered', 'Every request is answered, whole, within the time and the bounds of size.', 'RFC 9112'],
  [
    'documented-code',
    'An operation answers with the codes that the document has for it, and no others.',
    'paths',
  ],
  [
    'no-redirect',
    'A request is redirected where the document says so, and nowhere else.',
    'RFC 9110, section 15.4',
  ],
  [
    'content-type',
    'A body is labelled with the media type that the document has for it.',
    'RFC 9110, section 8.3',
  ],
  ['body-schema', 'A body fits the schema of its operation, code and cause.', 'components.responses'],
  ['no-body', 'What has no body in the document has none.', 'components.responses'],
  ['required-headers', 'The headers that the document requires are there.', 'components.headers'],
  ['header-form', 'Headers have the form that the document gives them.', 'components.headers'],
  ['error-status', 'The errors of a body have the code of the answer.', 'components.schemas'],
  [
    'error-cause',
    'The first error says its cause, in the words of the document.',
    'x-message of the examples',
  ],
  [
    'error-details',
    'The details name the field or the parameter that was wrong.',
    'x-details of the examples',
  ],
  ['steady', 'No request of a client makes the server fail.', 'RFC 9110, section 15.6'],
  // Who asks.
  [
    'credentials',
    'Nothing is answered without credentials, or with wrong ones, that wants them.',
    'security',
  ],
  [
    'schemes',
    'Credentials count in each of the schemes that the document has.',
    'components.securitySchemes',
  ],
  ['permission', 'An account that may only read is refused what writes.', 'x-permission'],
  ['quota', 'The remaining quota falls with each request.', 'components.headers'],
  // Requests that are refused.
  [
    'undescribed',
    'What no operation describes gets the answer that the document has for it.',
    'x-undescribed-requests',
  ],
  ['negotiation', 'A media type that is not there is refused, asked for or sent.', 'RFC 9110, section 12'],
  [
    'body-refused',
    'A body with missing, wrong, unknown or read-only fields is refused.',
    'components.requestBodies',
  ],
  ['parameter-refused', 'A parameter beyond its limits is refused.', 'components.parameters'],
  [
    'unknown-entry',
    'What has an id that nobody has is not found, nor is anything below it.',
    'components.responses.NotFound',
  ],
  [
    'conflict',
    'What is unique stays so, and what others refer to stays.',
    'x-unique, x-references, x-limits',
  ],
  [
    'redirected',
    'Plain http and deprecated versions are redirected, target and all.',
    'x-undescribed-requests',
  ],
  ['state', 'A server that cannot serve says so with the code of its state.', 'components.responses'],
  ['refused-changes-nothing', 'A request that was refused has changed nothing.', 'RFC 9110, section 15.5'],
  // Methods.
  ['success', 'A request that an example makes succeeds with the code of what it does.', 'paths'],
  ['head', 'HEAD is answered like GET, without the body.', 'RFC 9110, section 9.3.2'],
  ['allow', 'Allow lists the methods that the path has, no more and no fewer.', 'RFC 9110, section 10.2.1'],
  [
    'json-suffix',
    'A path that ends in .json leads where it leads without.',
    'components.schemas.ResourceLink',
  ],
  ['alias', 'The older spelling of a path leads where the documented one leads.', 'x-path-aliases'],
  ['safe', 'The same safe request gives the same answer.', 'RFC 9110, section 9.2.1'],
  // Entries over time.
  ['location', 'Location leads to what was made.', 'RFC 9110, section 10.2.2'],
  ['created', 'What was sent is what was made.', PAGE],
  ['read-back', 'What a POST answered the GET returns.', 'RFC 9110, section 9.3.3'],
  ['own-id', 'What a path names by its id has that id.', 'components.parameters'],
  ['put-changes', 'A PUT changes what was sent.', PAGE],
  ['put-keeps', 'A PUT changes nothing but what was sent.', PAGE],
  ['put-read-back', 'What a PUT answered the GET returns.', 'RFC 9110, section 9.3.4'],
  ['deleted', 'What was deleted is gone, and stays gone.', 'RFC 9110, section 9.3.5'],
  ['deleted-below', 'What lay below something that was deleted is gone as well.', 'RFC 9110, section 9.3.5'],
  ['deleted-alone', 'A delete takes away what it names and nothing beside it.', 'RFC 9110, section 9.3.5'],
  ['emptied', 'A delete of all leaves an empty list, and a second one has nothing to do.', PAGE],
  [
    'not-modified',
    'Not modified is answered for what has not changed since, and for nothing else.',
    'RFC 9110, section 13.1.3',
  ],
  // Lists.
  ['listed', 'A list has what was made, as it is read alone.', PAGE],
  [
    'pages',
    'Pages do not overlap, have no gaps, and keep to their limit.',
    'components.parameters.Page, Limit',
  ],
  ['filters', 'A filter lets through what it says, all of it and nothing else.', 'x-filter'],
  ['fields', 'A choice of fields leaves those that were chosen.', 'x-select'],
  ['count', 'A count agrees with its list.', PAGE],
].map(([id = '', sentence = '', source = '']): Law => ({ id, sentence, source }));

const byId = new Map(LAWS.map((law) => [law.id, law]));

/** @throws an Error that names the law, if there is none of that name */
export function lawOf(id: string): Law {
  const law = byId.get(id);
  if (law === undefined) throw new Error(`There is no law ${id}.`);
  return law;
}
