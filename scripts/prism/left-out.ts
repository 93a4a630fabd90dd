/** A module that must never be called: whoever reads a member of it hears which one it is. */
function absent(name: string, members = ''): string {
  const reason = `${name} is left out of the bundled Prism`;
  return `module.exports = new Proxy({ ${members} }, {
  get(target, key) {
    if (key in target) return target[key];
    if (key === '__esModule' || typeof key === 'symbol') return undefined;
    throw new Error(${JSON.stringify(reason)});
  },
});`;
}

/**
 * What Prism loads for work that the mock never gives it, by the name that it asks for, with what it gets instead:
 * most of its size and of the time that it takes to load.
 */
export const leftOut: Readonly<Record<string, string>> = {
  // Random answers. Prism sets both of them up as it loads.
  '@faker-js/faker': absent('@faker-js/faker'),
  'json-schema-faker': absent('json-schema-faker', 'JSONSchemaFaker: { extend() {}, option() {} }'),
  // Postman collections.
  '@stoplight/http-spec/postman/operation': absent('@stoplight/http-spec/postman/operation'),
  // Requests to other servers: as a proxy, and for callbacks.
  'node-fetch': absent('node-fetch'),
  'http-proxy-agent': absent('http-proxy-agent'),
  'https-proxy-agent': absent('https-proxy-agent'),
  // The logger of its command line.
  pino: absent('pino'),
};
