// Never run, only type-checked: TypeScript must report an error exactly where `@ts-expect-error` says so.
/** @jsxImportSource solid-js */

import "rain-check/element";
import type { RainCheckElement } from "rain-check/element";

export function Post() {
  let element: RainCheckElement | undefined;
  return (
    <rain-check
      ref={element}
      class="wide"
      theme="dark"
      heading-level="3"
      prop:config={{ hideReasons: ["leisure"] }}
      on:ready={() => element?.reset()}
      on:verdict={(event) => event.detail.plan.length}
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
export const detail = <rain-check on:verdict={(event) => event.detail.reason} />;
// @ts-expect-error There is no such reason to hide.
export const config = <rain-check prop:config={{ hideReasons: ["rain"] }} />;
