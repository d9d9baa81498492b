using Hoc.Net.PublicApi;

namespace Hoc.Net.Mechanisms.Tests;

/// <summary>Holds the public API of the library to PublicApi.txt; <see cref="PublicSurface"/> says how to change it.</summary>
public sealed class PublicApiTests
{
    [Test]
    public void The_public_API_is_the_one_on_file() => PublicSurface.AssertOnFile(typeof(BuiltIn).Assembly);
}
