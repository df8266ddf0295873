class Backend::Claude < Backend
  def self.client
    Rails.env.test? ? ::Doubles::Claude : ::Anthropic::Client
  end

  def initialize(key)
    super()
    @client = self.class.client.new(access_token: key)  # finds: client anthropic
  end

  private

  def method_name
    :messages
  end

  def prepare(question)
    @request = { parameters: { model: "claude-3-5-sonnet-20241022", messages: [{ role: "user", content: question }] } }  # finds: model-id anthropic
  end
end
