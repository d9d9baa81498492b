using Hoc.Net.Runtime;

namespace Hoc.Net.Fuzzing;

/// <summary>The names that generated programs use: all built-in functions and members, and what every program declares first.</summary>
internal sealed class Vocabulary
{
    /// <summary>Functions that reach beyond the program or only wait.</summary>
    private static readonly HashSet<string> Excluded = ["system", "WinExec", "chdir", "nrn_load_dll", "saveaudit", "retrieveaudit", "batch_save"];

    public Vocabulary()
    {
        using var host = new HocHost();
        Functions = [.. host.Builtins.Functions.Keys.Where(name => !Excluded.Contains(name)).Order(StringComparer.Ordinal)];
        Classes = [.. host.Builtins.Classes.Keys.Order(StringComparer.Ordinal)];
        Members = Classes.ToDictionary(
            name => name,
            IReadOnlyList<string> (name) => [.. host.Builtins.Classes[name].MemberNames.Order(StringComparer.Ordinal)]);
    }

    /// <summary>The built-in functions that a program may call.</summary>
    public IReadOnlyList<string> Functions { get; }

    /// <summary>The built-in classes.</summary>
    public IReadOnlyList<string> Classes { get; }

    /// <summary>The members of each class.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Members { get; }

    /// <summary>Whether a text names something that no program may reach.</summary>
    public static bool IsExcluded(string text) => Excluded.Any(text.Contains);

    /// <summary>What every generated program begins with: a variable of each kind, a small model, a template.</summary>
    public const string Declarations = """
        x = 1
        y = -2.5
        n = 3
        strdef s, s2
        s = "abc 12"
        double a[5], b[3][4]
        objref o, p, nil, ov[3], ofVector, ofList, ofFile, ofTemplate
        create soma, dend[3]
        access soma
        connect dend[0](0), soma(1)
        connect dend[1](0), dend[0](.5)
        soma { nseg = 3 L = 20 diam = 10 insert hh }
        forall insert pas
        begintemplate T
        public n, f, g, o, s, v, part
        objref o, v
        strdef s
        create part[2]
        proc init() { n = numarg() v = new Vector(3) s = "inside" }
        func f() { return n + $1 }
        obfunc g() { return v }
        endtemplate T
        proc p1() { x += 1 }
        func f1() { return $1 * 2 }
        func f2() { if (numarg() < 1) { return 0 } return $1 + numarg() }
        obfunc o1() { return new Vector(2) }
        iterator each() { for $&1 = 0, 2 { iterator_statement } }
        ofVector = new Vector(5, 2)
        ofList = new List()
        ofFile = new File("fuzz.txt")
        ofTemplate = new T(1, 2)

        """;
}
