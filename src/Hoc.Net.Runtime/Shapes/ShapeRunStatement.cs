using Hoc.Net.Language.Hoc.Parsing;
using Hoc.Net.Language.Hoc.Statements;
using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Binding;
using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Shapes;

/// <summary>The statements of a run, each bound when it is executed, or rather its shape the first time.</summary>
internal sealed class ShapeRunStatement : Statement
{
    private readonly ShapeRunSyntax _syntax;
    private readonly Binder _binder;
    private readonly BoundShape[] _shapes;

    /// <summary>The statements of a run that means the names of a binder.</summary>
    public ShapeRunStatement(HocSession session, Binder binder, ShapeRunSyntax syntax)
    {
        _syntax = syntax;
        _binder = binder;
        _shapes = [.. syntax.Run.Shapes.Select(shape => new BoundShape(session, binder, shape, isTopLevel: false))];
    }

    /// <inheritdoc/>
    public override Completion Execute(Frame frame)
    {
        frame.Session.CheckInterrupt();
        ShapeRun run = _syntax.Run;
        SourceText source = _syntax.Span.Source;
        int first = 0;
        for (int i = 0; i < run.Count; i++)
        {
            BoundShape shape = _shapes[run.Which[i]];
            if (shape.Begin(source, run.Starts[i], run.Numbers.Slice(first, shape.NumberCount)) is { } binding)
            {
                binding.Statement.Execute(frame);
                binding.End();
            }
            else
            {
                _binder.BindNow(run.Parse(i, _syntax.Span), out _).Execute(frame);
            }

            first += shape.NumberCount;
        }

        return Completion.Next;
    }
}
