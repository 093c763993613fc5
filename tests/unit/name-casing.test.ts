import { describe, expect, test } from "@jest/globals";
import { camelCase, isIdentifier, kebabCase, pascalCase } from "../../generator/src/name/casing.js";

describe("pascalCase", () => {
  test.each([
    ["chat_service-sid", "ChatServiceSid"],
    ["ChatServiceSid", "ChatServiceSid"],
    ["X-Webhook-Enabled", "XWebhookEnabled"],
    ["PET_ID", "PetId"],
    ["APIKey", "APIKey"],
    ["page[size]", "PageSize"],
    ["get /pets/{petId}", "GetPetsPetId"],
    ["größe in cm", "GrößeInCm"],
    ["2fa", "2fa"],
    ["猫_の_名前", "猫の名前"],
    ["", ""],
    ["+-*/", ""],
  ])("%j is %j", (text, expected) => {
    expect(pascalCase(text)).toBe(expected);
  });
});

describe("camelCase", () => {
  test.each([
    ["ChatServiceSid", "chatServiceSid"],
    ["chat_service_sid", "chatServiceSid"],
    ["URLPath", "urlPath"],
    ["URL", "url"],
    ["PET_ID", "petId"],
    ["ID2", "id2"],
    ["A", "a"],
    ["aB", "aB"],
    ["pH_value", "pHValue"],
    ["Élan_Vital", "élanVital"],
    ["", ""],
  ])("%j is %j", (text, expected) => {
    expect(camelCase(text)).toBe(expected);
  });

  test.each(["ChatServiceSid", "URLPath", "page[size]", "PET_ID", "a-b"])("leaves what it made of %j alone", (text) => {
    expect(camelCase(camelCase(text))).toBe(camelCase(text));
  });
});

describe("kebabCase", () => {
  test.each([
    ["ServicesConversations", "services-conversations"],
    ["ConversationsV1Service", "conversations-v1-service"],
    ["APIKey", "api-key"],
    ["PetModel_5b749528", "pet-model-5b749528"],
    ["Vet visits", "vet-visits"],
    ["猫", ""],
  ])("%j is %j", (text, expected) => {
    expect(kebabCase(text)).toBe(expected);
  });
});

describe("isIdentifier", () => {
  test.each(["a", "_", "$1", "größe", "猫", "class"])("holds for %j", (text) => {
    expect(isIdentifier(text)).toBe(true);
  });

  test.each(["", "1st", "a-b", "a b", "a.b", "+1", "a\u2028"])("does not hold for %j", (text) => {
    expect(isIdentifier(text)).toBe(false);
  });
});
