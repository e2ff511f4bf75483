"""Enhance what lies in a bucket: `python s3_bucket.py BUCKET incoming/ finished/ [style]`.

AWS_ENDPOINT_URL leads to another store than Amazon's.
"""

import sys

import boto3
from luster_client import Luster


def main(bucket: str, source: str, target: str, style: str = "default") -> None:
    """Every photo below one prefix, its result under the same name below the other; made once each."""
    s3 = boto3.client("s3")
    listed = s3.get_paginator("list_objects_v2")
    done = {each["Key"] for page in listed.paginate(Bucket=bucket, Prefix=target) for each in page.get("Contents", ())}
    with Luster() as luster:
        for page in listed.paginate(Bucket=bucket, Prefix=source):
            for each in page.get("Contents", ()):
                name = each["Key"].removeprefix(source)
                if not name.lower().endswith((".jpg", ".jpeg")) or target + name in done:
                    continue
                photo = s3.get_object(Bucket=bucket, Key=each["Key"])["Body"].read()
                result = luster.enhance(photo, style, filename=name.rsplit("/", 1)[-1])
                s3.put_object(Bucket=bucket, Key=target + name, Body=result.read(), ContentType="image/jpeg")
                print(f"{target}{name}: done")


if __name__ == "__main__":
    main(*sys.argv[1:])
