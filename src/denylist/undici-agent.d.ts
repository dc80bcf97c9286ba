/** The agent by itself: with all of undici come `fetch`, caches and mocks, 10 MB that the gate has no use for. */
declare module 'undici/lib/dispatcher/agent.js' {
  import { Agent } from 'undici';
  export default Agent;
}
