import assemblyai as aai  # finds: import assemblyai

transcriber = aai.Transcriber()  # finds: client assemblyai
print(transcriber.transcribe("letter.mp3").text)  # finds: sdk-call assemblyai audio-transcription
assembly = "of parts"  # finds nothing
