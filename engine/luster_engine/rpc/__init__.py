"""What every gRPC call goes through before and after a room answers it."""
