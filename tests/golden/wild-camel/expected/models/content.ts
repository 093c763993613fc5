// Generated from ../../wild/document.yaml by `fetchsmith generate`. Do not edit.

import type { FileModel } from "./file-model.js";
import type { Folder } from "./folder.js";

/** A discriminator with an alternative that has no properties. */
export type Content = Folder | (FileModel & { type: "file" });
