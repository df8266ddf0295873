import { CopilotKit } from '@copilotkit/react-core';  // finds: import copilotkit
import { CopilotPopup } from '@copilotkit/react-ui';  // finds: import copilotkit

export const App = () => (
  <CopilotKit runtimeUrl="/api/copilotkit">
    <CopilotPopup instructions="You answer letters in one short sentence." />
  </CopilotKit>
);

const pilot = 'co'; // finds nothing
