using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Mechanisms.Nmodl.Trees;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Nmodl.Checks;

/// <summary>Checks events: who has them, and where they may be sent.</summary>
internal sealed class EventChecks(MechanismSource source, List<Diagnostic> diagnostics)
{
    public void Run()
    {
        CodeBlock[] receivers = [.. source.Blocks.Where(block => block.Kind == CodeBlockKind.NetReceive)];
        foreach (CodeBlock second in receivers.Skip(1)) diagnostics.Add(StructureDiagnostics.OnlyOne(Head(second), "NET_RECEIVE block"));
        if (source.Kind == MechanismKind.Density)
        {
            foreach (CodeBlock block in source.Blocks.Where(block => block.Kind is CodeBlockKind.NetReceive or CodeBlockKind.Destructor))
                diagnostics.Add(StructureDiagnostics.NoEvents(Head(block), block.Kind == CodeBlockKind.NetReceive ? "NET_RECEIVE" : "DESTRUCTOR"));
        }

        foreach (CodeBlock receiver in receivers) Inside(receiver);
        foreach (CodeBlock block in source.Blocks) Calls(block, hasReceiver: receivers.Length > 0);
    }

    private void Inside(CodeBlock receiver)
    {
        NmodlStatement[] statements = [.. TreeWalk.Statements(receiver.Body)];
        foreach (NestedInitial second in statements.OfType<NestedInitial>().Skip(1))
            diagnostics.Add(StructureDiagnostics.OnlyOne(second.Span with { Length = "INITIAL".Length }, "INITIAL block in NET_RECEIVE"));
        foreach (ForNetCons loop in statements.OfType<ForNetCons>().Where(loop => loop.Parameters.Length != receiver.Parameters.Length))
            diagnostics.Add(StructureDiagnostics.WeightCount(loop.Span with { Length = "FOR_NETCONS".Length }, receiver.Parameters.Length));
    }

    private void Calls(CodeBlock block, bool hasReceiver)
    {
        bool receives = block.Kind == CodeBlockKind.NetReceive;
        foreach (CallExpression call in TreeWalk.Expressions(block.Body).OfType<CallExpression>())
        {
            switch (call.Name.Text)
            {
                case "net_send" when !receives && block.Kind != CodeBlockKind.Initial:
                    diagnostics.Add(StructureDiagnostics.EventOutside(call.Span, "net_send", "INITIAL and NET_RECEIVE"));
                    break;
                case "net_send" when !hasReceiver:
                    diagnostics.Add(StructureDiagnostics.NobodyReceives(call.Span));
                    break;
                case "net_event" or "net_move" when !receives:
                    diagnostics.Add(StructureDiagnostics.EventOutside(call.Span, call.Name.Text, "NET_RECEIVE"));
                    break;
            }
        }
    }

    private static SourceSpan Head(CodeBlock block) =>
        block.Span with { Length = (block.Kind == CodeBlockKind.NetReceive ? "NET_RECEIVE" : "DESTRUCTOR").Length };
}
