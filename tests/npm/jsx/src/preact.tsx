// Never run, only type-checked: TypeScript must report an error exactly where `@ts-expect-error` says so.
/** @jsxImportSource preact */

import "rain-check/element";
import type { RainCheckElement } from "rain-check/element";
import { useRef } from "preact/hooks";

export function Post() {
  const element = useRef<RainCheckElement>(null);
  return (
    <rain-check
      ref={element}
      key="one"
      class="wide"
      theme="dark"
      heading-level="3"
      config={{ hideReasons: ["leisure"] }}
      onready={() => element.current?.reset()}
      onverdict={(event) => event.detail.plan.length}
    >
      <a href="https://example.org/">Can I cancel this interview?</a>
    </rain-check>
  );
}

// @ts-expect-error There is no such theme.
export const theme = <rain-check theme="darkish" />;
// @ts-expect-error There is no such attribute.
export const attribute = <rain-check themes="dark" />;
// @ts-expect-error The event has no such detail.
export const detail = <rain-check onverdict={(event) => event.detail.reason} />;
// @ts-expect-error There is no such reason to hide.
export const config = <rain-check config={{ hideReasons: ["rain"] }} />;
