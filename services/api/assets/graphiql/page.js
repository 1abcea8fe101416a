/* global React, ReactDOM, GraphiQL */
const settings = await (await fetch('/graphiql/settings.json')).json();
const wanted = new URLSearchParams(location.search).get('endpoint') ?? 'shop';
const endpoint = settings.endpoints.find(({ audience }) => audience === wanted) ?? settings.endpoints[0];
const examples = await (await fetch(`/graphiql/examples/${endpoint.audience}.graphql`)).text();

const endpoints = document.querySelector('#endpoints');
for (const { audience, url } of settings.endpoints) {
  const link = document.createElement('a');
  link.href = `?endpoint=${audience}`;
  link.textContent = url;
  if (audience === endpoint.audience) link.setAttribute('aria-current', 'page');
  endpoints.append(link);
}

const root = ReactDOM.createRoot(document.querySelector('#graphiql'));
const fetcher = GraphiQL.createFetcher({ url: endpoint.url });
const tabs = examples.split(/\n(?=# ---)/).map((query) => ({ query: query.trim() }));
const render = (headers) =>
  root.render(
    React.createElement(GraphiQL, {
      // A new key makes a new editor, which is how a header can be given to one that is already there.
      key: headers,
      fetcher,
      defaultTabs: tabs.map((tab) => ({ ...tab, headers })),
      defaultHeaders: headers,
      shouldPersistHeaders: false,
      storage: { getItem: () => null, setItem() {}, removeItem() {}, clear() {}, length: 0 },
    }),
  );
render('{ "Accept-Language": "id" }');

const accounts = settings.demoLogIns.filter(({ audience }) => audience === endpoint.audience);
if (accounts.length > 0) {
  const form = document.querySelector('#sign-in');
  const select = document.querySelector('#account');
  for (const { email } of accounts) select.append(new Option(email, email));
  form.hidden = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const account = accounts.find(({ email }) => email === select.value);
    const response = await fetch(endpoint.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'mutation ($input: SignInInput!) { signIn(input: $input) { token userErrors { message } } }',
        variables: { input: { email: account.email, password: account.password } },
      }),
    });
    const result = await response.json();
    const { token, userErrors } = result.data.signIn;
    document.querySelector('#status').textContent = token
      ? `Signed in as ${account.email}`
      : userErrors[0].message;
    if (token) render(JSON.stringify({ 'Accept-Language': 'id', Authorization: `Bearer ${token}` }, null, 2));
  });
}
