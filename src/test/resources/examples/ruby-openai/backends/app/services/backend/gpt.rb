class Backend::Gpt < Backend
  def self.client
    Rails.env.test? ? ::Doubles::Gpt : ::OpenAI::Client
  end

  def initialize(key)
    super()
    @client = self.class.client.new(access_token: key)  # finds: client openai
  end

  private

  def method_name
    :chat
  end

  def prepare(question)
    @request = { parameters: { model: "gpt-4o", messages: [{ role: "user", content: question }] } }  # finds: model-id openai
  end
end
