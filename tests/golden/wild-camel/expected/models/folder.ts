// Generated from ../../wild/document.yaml by `fetchsmith generate`. Do not edit.

import type { FileModel } from "./file-model.js";

export type Folder = FileModel[];
