// The page to try GraphQL on: GraphiQL over /graphql, with a request to start from.
const first = `# Which bureaus lead the most tasks, in how many districts?
# The book at the left opens the documentation of the schema.
{
  taskGroups(by: ["ledBy.bureaus"], first: 10, orderBy: [{count: DESC}]) {
    keys { node { ... on Bureau { label } } }
    count
    countDistinct(of: "district")
  }
}
`

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    defaultQuery: first,
  }),
)
