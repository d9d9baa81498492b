using Hoc.Net.Language.Hoc.Parsing;
using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Binding;

namespace Hoc.Net.Runtime.Shapes;

/// <summary>The shapes of statements at top level that came more than once.</summary>
internal sealed class ShapeCache(HocSession session, HocParser parser, Binder topLevel)
{
    private readonly ShapeScan _scan = new();
    private readonly ShapeTable<BoundShape> _shapes = new();

    /// <summary>A bound statement that can be executed as the one given; null when that has to be parsed and bound.</summary>
    public ShapeBinding? Begin(SourceSpan statement, Binder binder)
    {
        StatementReuse reuse = session.Reuse;
        if (reuse == StatementReuse.Never || !ReferenceEquals(binder, topLevel) || !_scan.TryTakeStatement(statement)) return null;
        if (!_shapes.TryFind(_scan.Key, out BoundShape? shape))
        {
            if (!_shapes.Meet(_scan.Key) && reuse == StatementReuse.Repeated) return null;
            StatementShape? made = StatementShape.Of(parser.Grammar, statement.Text, _scan.Numbers.Length);
            shape = made is null ? null : new BoundShape(session, topLevel, made, isTopLevel: true);
            _shapes.Add(_scan.Key, shape);
        }

        return shape?.Begin(statement.Source, statement.Start, _scan.Numbers);
    }
}
