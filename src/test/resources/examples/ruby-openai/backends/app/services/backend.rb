# What all have in common calls what each of them supplies
class Backend
  attr_reader :client

  def answer(question)
    prepare(question)
    # finds: sdk-call multi chat
    response = client.send(method_name, **@request)
    response.dig("choices", 0, "message", "content")  # finds: response-use openai
  end

  private

  def method_name
    raise NotImplementedError
  end

  def prepare(question)
    raise NotImplementedError
  end
end
