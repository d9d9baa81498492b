using Hoc.Net.Runtime.Builtins;
using Hoc.Net.Runtime.Symbols;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Tests.Builtins;

/// <summary>
/// Whatever a built-in is called with ends in success or in a diagnostic, and the session goes on. The calls are made from the
/// table of built-ins, so that a new one is covered by itself.
/// </summary>
internal sealed class AnyCallTests
{
    private static readonly TimeSpan LongestTime = TimeSpan.FromSeconds(120);

    private static readonly Dictionary<string, string> NotCalled = new()
    {
        ["quit"] = "ends the session, which is what it is for",
        ["system"] = "starts a shell for each call",
        ["WinExec"] = "starts programs",
        ["batch_run"] = "runs as long as it is told",
        ["ParallelContext.psolve"] = "runs as long as it is told",
        ["CVode.solve"] = "runs as long as it is told",
    };

    private static readonly string[] Constructions =
        ["", "1", ".5", "2, 2", "\"v\"", "\"pas\"", "\"label\", \"x\"", "\"x\", &x", "&x", "&x, nobody", "\"Vector\"", "vec", "\"x = x\"", "nobody", "list"];

    private DirectoryInfo _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("any-call-");

    [TearDown]
    public void RemoveFolder() => _folder.Delete(recursive: true);

    [TestCaseSource(nameof(Functions))]
    public void A_function_called_with_anything_leaves_a_session_that_works(string name) =>
        ExpectSurvival("", CallMutator.ArgumentLists(name).Select(list => $"{name}({list})"));

    [TestCaseSource(nameof(Classes))]
    public void A_class_made_and_called_with_anything_leaves_a_session_that_works(string name)
    {
        ExpectSurvival("objref made\n", CallMutator.ArgumentLists(name).Select(list => $"made = new {name}({list})"));
        if (ArgumentsToMake(name) is not { } arguments)
        {
            Assert.Warn($"No {name} could be made, so its members were not called; add how to the list of constructions.");
            return;
        }

        string construction = $"{{ xpanel(\"open\") }}\nobjref made\nmade = new {name}({arguments})\n";
        foreach (string member in new BuiltinTable().Classes[name].MemberNames.Where(member => !NotCalled.ContainsKey($"{name}.{member}")))
        {
            IEnumerable<string> calls = CallMutator.ArgumentLists(member)
                .SelectMany<string, string>(list => [$"made.{member}({list})", $"made.{member}[{list}] = {(list.Length == 0 ? "1" : list)}"]);
            ExpectSurvival(construction, [$"made.{member}", $"made.{member} = 1", .. calls]);
        }
    }

    private static IEnumerable<string> Functions() => new BuiltinTable().Functions.Keys.Where(static name => !NotCalled.ContainsKey(name)).Order();

    private static IEnumerable<string> Classes() => new BuiltinTable().Classes.Keys.Order();

    /// <summary>Executes statements in one session; when one brings it down, each in its own to find which.</summary>
    private void ExpectSurvival(string construction, IEnumerable<string> statements)
    {
        string[] all = [.. statements];
        if (Survives(construction, all)) return;
        string[] fatal = [.. all.Where(statement => !Survives(construction, [statement])).Take(5)];
        Assert.Fail("No diagnostic, but the end of the session: " + string.Join("\n", fatal.DefaultIfEmpty("(only all together)")));
    }

    private bool Survives(string construction, string[] statements)
    {
        using HocSession session = Begin(out StringWriter output);
        var text = new System.Text.StringBuilder();
        for (int i = 0; i < statements.Length; i++)
        {
            if (i % 20 == 0) text.Append(CallMutator.Setup).Append(construction);
            text.Append(statements[i]).Append('\n');
        }

        using var watch = new Timer(_ => session.Interrupt(), null, LongestTime, Timeout.InfiniteTimeSpan);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        try
        {
            session.RunInput(new StringReader(text.ToString()), new HocInputOptions { GoOnAfterMistakes = true });
            session.RunText("hoc_stdout()\n");
            session.RunText("{ execute(\"print 6*7\") }\n");
        }
        catch (Exception fault)
        {
            TestContext.Out.WriteLine(fault);
            return false;
        }

        return clock.Elapsed < LongestTime && output.ToString().EndsWith("42 \n", StringComparison.Ordinal);
    }

    private string? ArgumentsToMake(string name)
    {
        foreach (string arguments in Constructions)
        {
            using HocSession session = Begin(out _);
            session.RunText(CallMutator.Setup + "{ xpanel(\"open\") }\n");
            if (session.RunText($"objref made\nmade = new {name}({arguments})\n") == 0) return arguments;
        }

        return null;
    }

    private HocSession Begin(out StringWriter output)
    {
        output = new StringWriter();
        var host = new HocHost();
        HocSession session = host.CreateSession(new HocSessionOptions { Output = output, WorkingDirectory = _folder.FullName });
        session.Names.Globals.Resolve("nan").Define(SymbolKind.Number, new NumberSlot(double.NaN));
        session.Names.Globals.Resolve("inf").Define(SymbolKind.Number, new NumberSlot(double.PositiveInfinity));
        session.RunText("begintemplate Thing\npublic x\nx = 1\nendtemplate Thing\n");
        return session;
    }
}
