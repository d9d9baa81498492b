namespace Hoc.Net.Runtime.Tests.Builtins;

/// <summary>Makes calls with arguments of every kind in every place, right and wrong; the same ones each time.</summary>
internal static class CallMutator
{
    /// <summary>Statements that give the names below their values.</summary>
    public const string Setup = "strdef word, empty\nobjref vec, nobody, thing, list\ndouble numbers[3]\nx = 1\nword = \"v\"\n"
        + "vec = new Vector(3, 2)\nthing = new Thing()\nlist = new List()\n{ create soma }\n{ access soma }\n{ insert pas }\n";

    private static readonly string[] Arguments =
    [
        "1", "0", "-1", ".5", "3", "1e18", "-1e300", "nan", "inf",
        "\"v\"", "\"\"", "\"%s%d%\"", "\"[(\"", "\"x = x\"", "\"pas\"", "word", "empty",
        "vec", "nobody", "thing", "list", "&x", "&numbers[2]", "&vec.x[0]", "&soma.v(.5)", "&soma.v",
    ];

    /// <summary>Lists of arguments: none, each alone, and some of two to seven.</summary>
    public static IEnumerable<string> ArgumentLists(string name)
    {
        yield return "";
        foreach (string argument in Arguments) yield return argument;
        var random = new Random(name.Aggregate(17, static (seed, c) => seed * 31 + c));
        foreach ((int length, int times) in ((int, int)[])[(2, 60), (3, 40), (4, 20), (5, 10), (7, 10)])
        {
            for (int i = 0; i < times; i++)
                yield return string.Join(", ", Enumerable.Range(0, length).Select(_ => Arguments[random.Next(Arguments.Length)]));
        }
    }
}
