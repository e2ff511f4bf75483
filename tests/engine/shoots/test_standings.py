"""What a shoot adds up to."""

from luster_engine.shoots import service
from sqlalchemy import text

from tests.world import World


async def test_a_refused_file_is_no_photo_of_its_shoot(world: World) -> None:
    account = await world.account()
    shoot = await world.shoot(account)
    _, broken = [await world.photo(account, shoot) for _ in range(2)]
    async with world.database.transaction() as session:
        await session.execute(
            text("UPDATE assets SET state = 'refused', refused_reason = 'CORRUPT_IMAGE' WHERE id = :id"), {"id": broken}
        )
        assert (await service.standings(session, [shoot]))[shoot].assets == 1
