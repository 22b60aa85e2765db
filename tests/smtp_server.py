"""A mail server for tests: prints its port, then one JSON line for each letter it takes.

Takes the port given as its argument, or any free one.
Refuses recipients whose address starts with `unknown` for good, and those that start with `busy` for now.
"""

import asyncio
import email
import email.policy
import json
import sys

from aiosmtpd.smtp import SMTP


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("unknown"):
            return "550 no such mailbox"
        if address.startswith("busy"):
            return "451 try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        letter = email.message_from_bytes(envelope.content, policy=email.policy.default)
        body = letter.get_body(("plain",))
        print(
            json.dumps(
                {
                    "to": envelope.rcpt_tos,
                    "subject": letter["subject"],
                    "message_id": letter["message-id"],
                    "body": body.get_content().strip(),
                    "attachments": [part.get_content_type() for part in letter.iter_attachments()],
                }
            ),
            flush=True,
        )
        return "250 taken"


async def main():
    loop = asyncio.get_running_loop()
    port = int(sys.argv[1]) if len(sys.argv) > 1 else 0
    server = await loop.create_server(lambda: SMTP(Handler()), "127.0.0.1", port)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
