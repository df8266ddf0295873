# finds: model-id baichuan model=baichuan-inc/Baichuan2-7B-Chat
MODEL = "baichuan-inc/Baichuan2-7B-Chat"
PHRASE = "baichuan river"  # finds nothing
