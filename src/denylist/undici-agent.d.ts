/** The agent module alone. All of undici would add `fetch`, caches and mocks: 10 MB that the gate does not use. */
declare module 'undici/lib/dispatcher/agent.js' {
  import { Agent } from 'undici';
  export default Agent;
}
