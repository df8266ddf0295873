def ask(client, question):
    answer = client.chat.completions.create(  # finds: sdk-call deepseek chat model=deepseek-chat
        # finds: model-id deepseek model=deepseek-chat
        model="deepseek-chat", messages=[{"role": "user", "content": question}]
    )
    return answer.choices[0].message.content  # finds: response-use deepseek
