// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";
import { type BoxLevel32, readBoxLevel32, writeBoxLevel32 } from "./box-level32.js";

export interface Box {
  box?:
    | {
        box?:
          | {
              box?:
                | {
                    box?:
                      | {
                          box?:
                            | {
                                box?:
                                  | {
                                      box?:
                                        | {
                                            box?:
                                              | {
                                                  box?:
                                                    | {
                                                        box?:
                                                          | {
                                                              box?:
                                                                | {
                                                                    box?:
                                                                      | {
                                                                          box?:
                                                                            | {
                                                                                box?:
                                                                                  | {
                                                                                      box?:
                                                                                        | {
                                                                                            box?:
                                                                                              | {
                                                                                                  box?:
                                                                                                    | {
                                                                                                        box?:
                                                                                                          | {
                                                                                                              box?:
                                                                                                                | {
                                                                                                                    box?:
                                                                                                                      | {
                                                                                                                          box?:
                                                                                                                            | {
                                                                                                                                box?:
                                                                                                                                  | {
                                                                                                                                      box?:
                                                                                                                                        | {
                                                                                                                                            box?:
                                                                                                                                              | {
                                                                                                                                                  box?:
                                                                                                                                                    | {
                                                                                                                                                        box?:
                                                                                                                                                          | {
                                                                                                                                                              box?:
                                                                                                                                                                | {
                                                                                                                                                                    box?:
                                                                                                                                                                      | {
                                                                                                                                                                          box?:
                                                                                                                                                                            | {
                                                                                                                                                                                box?:
                                                                                                                                                                                  | {
                                                                                                                                                                                      box?:
                                                                                                                                                                                        | {
                                                                                                                                                                                            box?:
                                                                                                                                                                                              | BoxLevel32
                                                                                                                                                                                              | undefined;
                                                                                                                                                                                          }
                                                                                                                                                                                        | undefined;
                                                                                                                                                                                    }
                                                                                                                                                                                  | undefined;
                                                                                                                                                                              }
                                                                                                                                                                            | undefined;
                                                                                                                                                                        }
                                                                                                                                                                      | undefined;
                                                                                                                                                                  }
                                                                                                                                                                | undefined;
                                                                                                                                                            }
                                                                                                                                                          | undefined;
                                                                                                                                                      }
                                                                                                                                                    | undefined;
                                                                                                                                                }
                                                                                                                                              | undefined;
                                                                                                                                          }
                                                                                                                                        | undefined;
                                                                                                                                    }
                                                                                                                                  | undefined;
                                                                                                                              }
                                                                                                                            | undefined;
                                                                                                                        }
                                                                                                                      | undefined;
                                                                                                                  }
                                                                                                                | undefined;
                                                                                                            }
                                                                                                          | undefined;
                                                                                                      }
                                                                                                    | undefined;
                                                                                                }
                                                                                              | undefined;
                                                                                          }
                                                                                        | undefined;
                                                                                    }
                                                                                  | undefined;
                                                                              }
                                                                            | undefined;
                                                                        }
                                                                      | undefined;
                                                                  }
                                                                | undefined;
                                                            }
                                                          | undefined;
                                                      }
                                                    | undefined;
                                                }
                                              | undefined;
                                          }
                                        | undefined;
                                    }
                                  | undefined;
                              }
                            | undefined;
                        }
                      | undefined;
                  }
                | undefined;
            }
          | undefined;
      }
    | undefined;
}

/** Reads a {@link Box} from the wire. */
export function readBox(wire: components["schemas"]["Box"]): Box {
  return readFrom(wire, {
    box: wire.box && {
      box: wire.box.box && {
        box: wire.box.box.box && {
          box: wire.box.box.box.box && {
            box: wire.box.box.box.box.box && {
              box: wire.box.box.box.box.box.box && {
                box: wire.box.box.box.box.box.box.box && {
                  box: wire.box.box.box.box.box.box.box.box && {
                    box: wire.box.box.box.box.box.box.box.box.box && {
                      box: wire.box.box.box.box.box.box.box.box.box.box && {
                        box: wire.box.box.box.box.box.box.box.box.box.box.box && {
                          box: wire.box.box.box.box.box.box.box.box.box.box.box.box && {
                            box: wire.box.box.box.box.box.box.box.box.box.box.box.box.box && {
                              box: wire.box.box.box.box.box.box.box.box.box.box.box.box.box.box && {
                                box: wire.box.box.box.box.box.box.box.box.box.box.box.box.box.box
                                  .box && {
                                  box: wire.box.box.box.box.box.box.box.box.box.box.box.box.box.box
                                    .box.box && {
                                    box: wire.box.box.box.box.box.box.box.box.box.box.box.box.box
                                      .box.box.box.box && {
                                      box: wire.box.box.box.box.box.box.box.box.box.box.box.box.box
                                        .box.box.box.box.box && {
                                        box: wire.box.box.box.box.box.box.box.box.box.box.box.box
                                          .box.box.box.box.box.box.box && {
                                          box: wire.box.box.box.box.box.box.box.box.box.box.box.box
                                            .box.box.box.box.box.box.box.box && {
                                            box: wire.box.box.box.box.box.box.box.box.box.box.box
                                              .box.box.box.box.box.box.box.box.box.box && {
                                              box: wire.box.box.box.box.box.box.box.box.box.box.box
                                                .box.box.box.box.box.box.box.box.box.box.box && {
                                                box: wire.box.box.box.box.box.box.box.box.box.box
                                                  .box.box.box.box.box.box.box.box.box.box.box.box
                                                  .box && {
                                                  box: wire.box.box.box.box.box.box.box.box.box.box
                                                    .box.box.box.box.box.box.box.box.box.box.box.box
                                                    .box.box && {
                                                    box: wire.box.box.box.box.box.box.box.box.box
                                                      .box.box.box.box.box.box.box.box.box.box.box
                                                      .box.box.box.box.box && {
                                                      box: wire.box.box.box.box.box.box.box.box.box
                                                        .box.box.box.box.box.box.box.box.box.box.box
                                                        .box.box.box.box.box.box && {
                                                        box: wire.box.box.box.box.box.box.box.box
                                                          .box.box.box.box.box.box.box.box.box.box
                                                          .box.box.box.box.box.box.box.box.box && {
                                                          box: wire.box.box.box.box.box.box.box.box
                                                            .box.box.box.box.box.box.box.box.box.box
                                                            .box.box.box.box.box.box.box.box.box
                                                            .box && {
                                                            box: wire.box.box.box.box.box.box.box
                                                              .box.box.box.box.box.box.box.box.box
                                                              .box.box.box.box.box.box.box.box.box
                                                              .box.box.box.box && {
                                                              box: wire.box.box.box.box.box.box.box
                                                                .box.box.box.box.box.box.box.box.box
                                                                .box.box.box.box.box.box.box.box.box
                                                                .box.box.box.box.box && {
                                                                box: wire.box.box.box.box.box.box
                                                                  .box.box.box.box.box.box.box.box
                                                                  .box.box.box.box.box.box.box.box
                                                                  .box.box.box.box.box.box.box.box
                                                                  .box && {
                                                                  box:
                                                                    wire.box.box.box.box.box.box.box
                                                                      .box.box.box.box.box.box.box
                                                                      .box.box.box.box.box.box.box
                                                                      .box.box.box.box.box.box.box
                                                                      .box.box.box.box &&
                                                                    readBoxLevel32(
                                                                      wire.box.box.box.box.box.box
                                                                        .box.box.box.box.box.box.box
                                                                        .box.box.box.box.box.box.box
                                                                        .box.box.box.box.box.box.box
                                                                        .box.box.box.box.box,
                                                                    ),
                                                                },
                                                              },
                                                            },
                                                          },
                                                        },
                                                      },
                                                    },
                                                  },
                                                },
                                              },
                                            },
                                          },
                                        },
                                      },
                                    },
                                  },
                                },
                              },
                            },
                          },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  });
}

/** Writes a {@link Box} for the wire. */
export function writeBox(model: Box): components["schemas"]["Box"] {
  return {
    box: model.box && {
      box: model.box.box && {
        box: model.box.box.box && {
          box: model.box.box.box.box && {
            box: model.box.box.box.box.box && {
              box: model.box.box.box.box.box.box && {
                box: model.box.box.box.box.box.box.box && {
                  box: model.box.box.box.box.box.box.box.box && {
                    box: model.box.box.box.box.box.box.box.box.box && {
                      box: model.box.box.box.box.box.box.box.box.box.box && {
                        box: model.box.box.box.box.box.box.box.box.box.box.box && {
                          box: model.box.box.box.box.box.box.box.box.box.box.box.box && {
                            box: model.box.box.box.box.box.box.box.box.box.box.box.box.box && {
                              box: model.box.box.box.box.box.box.box.box.box.box.box.box.box
                                .box && {
                                box: model.box.box.box.box.box.box.box.box.box.box.box.box.box.box
                                  .box && {
                                  box: model.box.box.box.box.box.box.box.box.box.box.box.box.box.box
                                    .box.box && {
                                    box: model.box.box.box.box.box.box.box.box.box.box.box.box.box
                                      .box.box.box.box && {
                                      box: model.box.box.box.box.box.box.box.box.box.box.box.box.box
                                        .box.box.box.box.box && {
                                        box: model.box.box.box.box.box.box.box.box.box.box.box.box
                                          .box.box.box.box.box.box.box && {
                                          box: model.box.box.box.box.box.box.box.box.box.box.box.box
                                            .box.box.box.box.box.box.box.box && {
                                            box: model.box.box.box.box.box.box.box.box.box.box.box
                                              .box.box.box.box.box.box.box.box.box.box && {
                                              box: model.box.box.box.box.box.box.box.box.box.box.box
                                                .box.box.box.box.box.box.box.box.box.box.box && {
                                                box: model.box.box.box.box.box.box.box.box.box.box
                                                  .box.box.box.box.box.box.box.box.box.box.box.box
                                                  .box && {
                                                  box: model.box.box.box.box.box.box.box.box.box.box
                                                    .box.box.box.box.box.box.box.box.box.box.box.box
                                                    .box.box && {
                                                    box: model.box.box.box.box.box.box.box.box.box
                                                      .box.box.box.box.box.box.box.box.box.box.box
                                                      .box.box.box.box.box && {
                                                      box: model.box.box.box.box.box.box.box.box.box
                                                        .box.box.box.box.box.box.box.box.box.box.box
                                                        .box.box.box.box.box.box && {
                                                        box: model.box.box.box.box.box.box.box.box
                                                          .box.box.box.box.box.box.box.box.box.box
                                                          .box.box.box.box.box.box.box.box.box && {
                                                          box: model.box.box.box.box.box.box.box.box
                                                            .box.box.box.box.box.box.box.box.box.box
                                                            .box.box.box.box.box.box.box.box.box
                                                            .box && {
                                                            box: model.box.box.box.box.box.box.box
                                                              .box.box.box.box.box.box.box.box.box
                                                              .box.box.box.box.box.box.box.box.box
                                                              .box.box.box.box && {
                                                              box: model.box.box.box.box.box.box.box
                                                                .box.box.box.box.box.box.box.box.box
                                                                .box.box.box.box.box.box.box.box.box
                                                                .box.box.box.box.box && {
                                                                box: model.box.box.box.box.box.box
                                                                  .box.box.box.box.box.box.box.box
                                                                  .box.box.box.box.box.box.box.box
                                                                  .box.box.box.box.box.box.box.box
                                                                  .box && {
                                                                  box:
                                                                    model.box.box.box.box.box.box
                                                                      .box.box.box.box.box.box.box
                                                                      .box.box.box.box.box.box.box
                                                                      .box.box.box.box.box.box.box
                                                                      .box.box.box.box.box &&
                                                                    writeBoxLevel32(
                                                                      model.box.box.box.box.box.box
                                                                        .box.box.box.box.box.box.box
                                                                        .box.box.box.box.box.box.box
                                                                        .box.box.box.box.box.box.box
                                                                        .box.box.box.box.box,
                                                                    ),
                                                                },
                                                              },
                                                            },
                                                          },
                                                        },
                                                      },
                                                    },
                                                  },
                                                },
                                              },
                                            },
                                          },
                                        },
                                      },
                                    },
                                  },
                                },
                              },
                            },
                          },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  };
}
