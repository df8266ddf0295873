from helicone_helpers import HeliconeManualLogger  # finds: import helicone

logger = HeliconeManualLogger(api_key="…")  # finds: client helicone
helix = "a cone"  # finds nothing
