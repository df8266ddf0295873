from ag_ui.core import RunAgentInput  # finds: import ag-ui

ag_ui = "silver"  # finds nothing
