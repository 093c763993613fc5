import { defineConfig, type Config } from "fetchsmith";

const config: Config = defineConfig({
  document: "spec/participants.yaml",
  out: "generated",
  properties: "camel",
  dates: "Date",
  package: {
    name: "twilio-participants",
    version: "0.1.0",
    description: "Typed client for the participants of Twilio Conversations: create, fetch, list, update, delete",
    license: "MIT",
    author: "The fetchsmith authors",
    keywords: ["twilio", "conversations", "participants", "openapi", "sdk"],
    notice: "This package is unofficial: it is neither made nor endorsed by Twilio.",
  },
});

export default config;
