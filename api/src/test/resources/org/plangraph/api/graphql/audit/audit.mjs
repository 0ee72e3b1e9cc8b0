// Audits the GraphQL service whose address is the argument; prints what it found as a page in Markdown.
import { createRequire } from 'node:module';
import { serverAudits } from 'graphql-http';

const require = createRequire(import.meta.url);
const version = (name) => require(`${name}/package.json`).version;
const escaped = (words) => words.replaceAll('|', '\\|').replaceAll('*', '\\*');

const results = [];
for (const audit of serverAudits({ url: process.argv[2], fetchFn: fetch })) {
  results.push(await audit.fn());
}
const count = (status) => results.filter((result) => result.status === status).length;

console.log(`# Audit of GraphQL over HTTP

The server audit of the npm package graphql-http ${version('graphql-http')} (with graphql ${version('graphql')}) looks at ${results.length} points of \`/graphql\`:
${count('ok')} ok, ${count('notice')} notices (MAY), ${count('warn')} warnings (SHOULD), ${count('error')} errors (MUST).

\`GraphQlHttpAuditTest\` runs it against the real server and holds this page to what it finds; written anew with \`-Dplangraph.golden=rewrite\`.

| point | wording | result |
|---|---|---|`);
for (const { id, name, status, reason } of results) {
  console.log(`| ${id} | ${escaped(name)} | ${status}${reason ? `: ${escaped(reason)}` : ''} |`);
}
