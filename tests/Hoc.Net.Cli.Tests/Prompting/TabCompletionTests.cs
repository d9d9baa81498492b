using Hoc.Net.Cli.Prompting;
using Hoc.Net.Runtime;

namespace Hoc.Net.Cli.Tests.Prompting;

internal sealed class TabCompletionTests
{
    [Test]
    public void Tab_goes_round_and_back()
    {
        var tab = new TabCompletion((_, _) => new HocCompletion(6, ["sin(", "sinh(", "six"]));

        var first = tab.Next("print si + 1", 8, 1)!.Value;
        var second = tab.Next(first.Line, first.Position, 1)!.Value;
        var third = tab.Next(second.Line, second.Position, 1)!.Value;
        var again = tab.Next(third.Line, third.Position, 1)!.Value;
        var back = tab.Next(again.Line, again.Position, -1)!.Value;

        Assert.That(
            new[] { first, second, third, again, back },
            Is.EqualTo(new[] { ("print sin( + 1", 10), ("print sinh( + 1", 11), ("print six + 1", 9), ("print sin( + 1", 10), ("print six + 1", 9) }));
    }

    [Test]
    public void What_was_typed_since_counts()
    {
        var asked = new List<string>();
        var tab = new TabCompletion((line, position) =>
        {
            asked.Add(line[..position]);
            return new HocCompletion(0, ["abc"]);
        });

        tab.Next("a", 1, 1);
        tab.Next("abcd", 4, 1);

        Assert.That(asked, Is.EqualTo(new[] { "a", "abcd" }));
    }

    [Test]
    public void Nothing_to_put_in_leaves_the_line() => Assert.That(new TabCompletion((_, _) => new HocCompletion(1, [])).Next("x", 1, 1), Is.Null);
}
