import twilio from "twilio";

type Send<Data> = typeof twilio.RequestClient.prototype.request<Data>;

/** Sends what the package built to another scheme, host and port, and changes nothing else of it. */
class RequestClientTo extends twilio.RequestClient {
  readonly #origin: string;

  constructor(origin: string) {
    super();
    this.#origin = origin;
  }

  override request<Data>(options: Parameters<Send<Data>>[0]): ReturnType<Send<Data>> {
    return super.request({
      ...options,
      uri: options.uri.replace(/^https:\/\/conversations\.twilio\.com/, this.#origin),
    });
  }
}

/** The `twilio` package's client, whose requests to Twilio arrive at `origin`. */
export function twilioTo(origin: string, user: string, password: string, accountSid: string = user): twilio.Twilio {
  return new twilio.Twilio(user, password, { httpClient: new RequestClientTo(origin), accountSid });
}
