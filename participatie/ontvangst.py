"""How files come in: never more of them in memory than may be kept, and nothing on disk before it is checked."""

from io import BytesIO

from django.core.files.uploadedfile import InMemoryUploadedFile
from django.core.files.uploadhandler import FileUploadHandler

from participatie.bestanden import HOOGSTENS_BYTES


class Ontvangst(FileUploadHandler):
    """Hold a file in memory. Of one that is too large only the size is kept, so that the form can say so."""

    def new_file(self, *args: object, **kwargs: object) -> None:
        super().new_file(*args, **kwargs)
        self.inhoud = BytesIO()

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        if start + len(raw_data) <= HOOGSTENS_BYTES:
            self.inhoud.write(raw_data)
        else:
            self.inhoud = BytesIO()

    def file_complete(self, file_size: int) -> InMemoryUploadedFile:
        self.inhoud.seek(0)
        return InMemoryUploadedFile(
            file=self.inhoud,
            field_name=self.field_name,
            name=self.file_name,
            content_type=self.content_type,
            size=file_size,
            charset=self.charset,
            content_type_extra=self.content_type_extra,
        )
