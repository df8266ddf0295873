limits = "azure-apim"  # finds nothing
