// npm's oidc-provider with one client, over https. The name that somebody enters is their mail address and who they are.
// Run: node server.mjs PORT CERTIFICATE REDIRECT_ADDRESS
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import Provider from "oidc-provider";

const [port, certificate, redirect] = process.argv.slice(2);
const issuer = `https://localhost:${port}`;
const provider = new Provider(issuer, {
  clients: [{ client_id: "luster", client_secret: "a secret of the client", redirect_uris: [redirect] }],
  claims: { openid: ["sub"], email: ["email", "email_verified"] },
  cookies: { keys: ["a key for the cookies of one test"] },
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, email: id, email_verified: true }) }),
});
const pem = readFileSync(certificate);
createServer({ key: pem, cert: pem }, provider.callback()).listen(Number(port), "127.0.0.1", () => console.log("ready"));
