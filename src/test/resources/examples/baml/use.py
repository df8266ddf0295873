from baml_client import b  # finds: import baml

ticket = b.ExtractTicket("My parcel is late")  # finds: framework-call baml chat,structured-output


class Post:
    def ExtractTicket(self, letter):
        return letter


Post().ExtractTicket("b")  # finds nothing
