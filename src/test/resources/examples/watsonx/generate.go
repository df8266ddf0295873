package granite

import (
	wx "github.com/IBM/watsonx-go/pkg/models" // finds: import watsonx
)

func generate(key, project, prompt string) (string, error) {
	// finds: client watsonx
	client, err := wx.NewClient(wx.WithWatsonxAPIKey(key), wx.WithWatsonxProjectID(project))
	if err != nil {
		return "", err
	}
	// finds: sdk-call watsonx legacy-completions model=ibm/granite-13b-chat-v2
	// finds: model-id watsonx model=ibm/granite-13b-chat-v2
	result, err := client.GenerateText("ibm/granite-13b-chat-v2", prompt)
	if err != nil {
		return "", err
	}
	return result.Text, nil
}
