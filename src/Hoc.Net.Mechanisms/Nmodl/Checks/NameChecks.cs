using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Nmodl.Trees;

namespace Hoc.Net.Mechanisms.Nmodl.Checks;

/// <summary>Checks the names that a block declares for itself: parameters, LOCAL variables, counters of loops.</summary>
internal static class NameChecks
{
    public static void Run(CodeBlock block, List<Diagnostic> diagnostics)
    {
        Names(block.Parameters.Select(static p => p.Name), diagnostics);
        var counters = new List<string>();
        Statements(block.Body, counters, diagnostics);
    }

    private static void Statements(NmodlStatement statement, List<string> counters, List<Diagnostic> diagnostics)
    {
        switch (statement)
        {
            case LocalStatement locals:
                Names(locals.Variables.Select(static v => v.Name), diagnostics);
                return;
            case Assignment set when TreeWalk.NameOf(set.Target) is { } name && counters.Contains(name):
                diagnostics.Add(StructureDiagnostics.AssignsToCounter(set.Target.Span, name));
                return;
            case FromLoop loop:
                Loop(loop.Variable, loop.Body, counters, diagnostics);
                return;
            case ForAllLoop loop:
                foreach (ForAllLoop inner in TreeWalk.Statements(loop.Body).OfType<ForAllLoop>())
                    diagnostics.Add(StructureDiagnostics.LoopInLoop(inner.Span with { Length = "FORALL".Length }));
                Loop(loop.Variable, loop.Body, counters, diagnostics);
                return;
            case StatementBlock block when block.Statements.OfType<LocalStatement>().SelectMany(static l => l.Variables).Select(static v => v.Name.Text)
                .Where(counters.Contains).ToList() is [_, ..] hidden:
                counters = [.. counters.Except(hidden)];
                break;
        }

        foreach (NmodlStatement inner in TreeWalk.Inside(statement)) Statements(inner, counters, diagnostics);
    }

    private static void Loop(NmodlName counter, StatementBlock body, List<string> counters, List<Diagnostic> diagnostics)
    {
        Names([counter], diagnostics);
        Statements(body, [.. counters, counter.Text], diagnostics);
    }

    /// <summary>Names that are declared together: none is a word of NMODL, each once.</summary>
    private static void Names(IEnumerable<NmodlName> names, List<Diagnostic> diagnostics)
    {
        var known = new Dictionary<string, SourceSpan>();
        foreach (NmodlName name in names)
        {
            if (ReservedWords.IsKeyword(name.Text)) diagnostics.Add(StructureDiagnostics.Reserved(name.Span, name.Text));
            if (!known.TryAdd(name.Text, name.Span)) diagnostics.Add(StructureDiagnostics.DeclaredTwice(name.Span, name.Text, known[name.Text]));
        }
    }
}
