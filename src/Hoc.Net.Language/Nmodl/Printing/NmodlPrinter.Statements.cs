namespace Hoc.Net.Language.Nmodl.Printing;

/// <summary>Blocks of statements.</summary>
internal sealed partial class NmodlPrinter
{
    private void CodeBlock(CodeBlock block)
    {
        _text.Append(KeywordOf(block.Kind));
        if (block.Moment is { } moment) _text.Append(' ').Append(moment.ToString().ToUpperInvariant());
        if (block.Name is not null) _text.Append(' ').Append(block.Name.Text);
        if (block.Kind is CodeBlockKind.Function or CodeBlockKind.Procedure or CodeBlockKind.NetReceive) Parameters(block.Parameters);
        Unit(block.Unit);
        NamesBehind(" SOLVEFOR ", block.SolveFor);
        _text.Append(' ');
        Body(block.Body);
        _text.Append('\n');
    }

    private static string KeywordOf(CodeBlockKind kind) =>
        kind == CodeBlockKind.NetReceive ? "NET_RECEIVE" : kind.ToString().ToUpperInvariant();

    private void Body(StatementBlock block)
    {
        _text.Append("{\n");
        _depth++;
        foreach (NmodlStatement statement in block.Statements) Statement(statement);
        _depth--;
        Begin("}");
    }

    private void Statement(NmodlStatement statement)
    {
        switch (statement)
        {
            case VerbatimStatement s:
                Verbatim(s.Text);
                return;
            case LocalStatement s:
                Line("LOCAL ", s.Variables, LocalVariable);
                return;
        }

        Begin("");
        if (!Loop(statement) && !Simple(statement) && !Kinetic(statement)) throw new ArgumentOutOfRangeException(nameof(statement));
        _text.Append('\n');
    }

    private bool Simple(NmodlStatement statement)
    {
        switch (statement)
        {
            case Assignment s: Assignment(s); break;
            case DerivativeEquation s: DerivativeEquation(s); break;
            case CallStatement s: Call(s.Call); break;
            case Protect s:
                _text.Append("PROTECT ");
                Assignment(s.Statement);
                break;
            case Solve s: Solve(s); break;
            case Conductance s: _text.Append("CONDUCTANCE ").Append(s.Name.Text).Append(s.Ion is null ? "" : " USEION " + s.Ion.Text); break;
            case TableStatement s: Table(s); break;
            case Watch s: Watch(s); break;
            case MutexStatement s: _text.Append(s.IsLock ? "MUTEXLOCK" : "MUTEXUNLOCK"); break;
            case UnitsSwitchStatement s: _text.Append(s.IsOn ? "UNITSON" : "UNITSOFF"); break;
            case DiffusionEquation s: DiffusionEquation(s); break;
            case Boundary s: Boundary(s); break;
            case Lag s: _text.Append("LAG ").Append(s.Variable.Text).Append(" BY ").Append(s.Delay.Text); break;
            case LegacyStatement s: _text.Append(s.Text); break;
            default: return false;
        }

        return true;
    }

    private void DiffusionEquation(DiffusionEquation s) => _text
        .Append("~ ").Append(s.State.Text).Append("' = ").Append(s.Factor.Text)
        .Append("*DEL2(").Append(s.State.Text).Append(") + ").Append(s.Source.Text);

    private void Boundary(Boundary s)
    {
        _text.Append("~ ").Append(s.IsSlope ? "DEL " : "").Append(s.State.Text).Append(s.IsLast ? "[LAST] = " : "[FIRST] = ");
        Expression(s.Value);
    }

    private bool Loop(NmodlStatement statement)
    {
        switch (statement)
        {
            case StatementBlock s: Body(s); break;
            case If s: If(s); break;
            case While s:
                Condition("WHILE", s.Condition);
                Body(s.Body);
                break;
            case FromLoop s: FromLoop(s); break;
            case ForAllLoop s:
                _text.Append("FORALL ").Append(s.Variable.Text).Append(' ');
                Body(s.Body);
                break;
            case ForNetCons s:
                _text.Append("FOR_NETCONS");
                Parameters(s.Parameters);
                _text.Append(' ');
                Body(s.Body);
                break;
            case NestedInitial s:
                _text.Append("INITIAL ");
                Body(s.Body);
                break;
            default: return false;
        }

        return true;
    }

    private void Assignment(Assignment assignment)
    {
        Expression(assignment.Target);
        _text.Append(" = ");
        Expression(assignment.Value);
    }

    private void DerivativeEquation(DerivativeEquation equation)
    {
        _text.Append(equation.Name.Text).Append('\'', equation.Order);
        Index(equation.Index);
        _text.Append(" = ");
        Expression(equation.Value);
    }

    private void Condition(string keyword, NmodlExpression condition)
    {
        _text.Append(keyword).Append(" (");
        Expression(condition);
        _text.Append(") ");
    }

    private void If(If statement)
    {
        Condition("IF", statement.Condition);
        Body(statement.Then);
        NmodlStatement? rest = statement.Else;
        while (rest is If next)
        {
            Condition(" ELSE IF", next.Condition);
            Body(next.Then);
            rest = next.Else;
        }

        if (rest is null) return;
        _text.Append(" ELSE ");
        Body((StatementBlock)rest);
    }

    private void FromLoop(FromLoop loop)
    {
        _text.Append("FROM ").Append(loop.Variable.Text).Append(" = ");
        Expression(loop.From);
        _text.Append(" TO ");
        Expression(loop.To);
        if (loop.By is not null)
        {
            _text.Append(" BY ");
            Expression(loop.By);
        }

        _text.Append(' ');
        Body(loop.Body);
    }

    private void Solve(Solve solve)
    {
        _text.Append("SOLVE ").Append(solve.Block.Text);
        if (solve.Method is not null) _text.Append(solve.IsSteadyState ? " STEADYSTATE " : " METHOD ").Append(solve.Method.Text);
        if (solve.IfError is null) return;
        _text.Append(" IFERROR ");
        Body(solve.IfError);
    }

    private void Table(TableStatement table)
    {
        _text.Append("TABLE");
        NamesBehind(" ", table.Names);
        NamesBehind(" DEPEND ", table.Depends);
        _text.Append(" FROM ");
        Expression(table.From);
        _text.Append(" TO ");
        Expression(table.To);
        _text.Append(" WITH ").Append(table.With.Text);
    }

    private void Watch(Watch watch)
    {
        _text.Append("WATCH ");
        List(watch.Conditions, ", ", condition =>
        {
            _text.Append('(');
            Expression(condition.Condition);
            _text.Append(") ").Append(condition.Flag.Text);
        });
    }

    private bool Kinetic(NmodlStatement statement)
    {
        switch (statement)
        {
            case Equation s:
                _text.Append("~ ");
                Expression(s.Left);
                _text.Append(" = ");
                Expression(s.Right);
                break;
            case Reaction s: Reaction(s); break;
            case Conserve s:
                _text.Append("CONSERVE ");
                Terms(s.Terms);
                _text.Append(" = ");
                Expression(s.Value);
                break;
            case Compartment s: Members("COMPARTMENT ", s.Index, s.Volume, s.Names); break;
            case LongitudinalDiffusion s: Members("LONGITUDINAL_DIFFUSION ", s.Index, s.Coefficient, s.Names); break;
            default: return false;
        }

        return true;
    }

    private void Reaction(Reaction reaction)
    {
        _text.Append("~ ");
        Terms(reaction.Reactants);
        _text.Append(reaction.Kind switch
        {
            ReactionKind.Reversible => " <-> ",
            ReactionKind.Flux => " << ",
            _ => " -> ",
        });
        Terms(reaction.Products);
        if (reaction.Products.Length > 0) _text.Append(' ');
        _text.Append('(');
        Expression(reaction.ForwardRate);
        if (reaction.BackwardRate is not null)
        {
            _text.Append(", ");
            Expression(reaction.BackwardRate);
        }

        _text.Append(')');
    }

    private void Terms(IReadOnlyList<ReactionTerm> terms) => List(terms, " + ", term =>
    {
        if (term.Coefficient is not null) _text.Append(term.Coefficient.Text).Append(' ');
        _text.Append(term.Name.Text);
        Index(term.Index);
    });

    private void Members(string keyword, NmodlName? index, NmodlExpression value, IReadOnlyList<NmodlName> names)
    {
        _text.Append(keyword);
        if (index is not null) _text.Append(index.Text).Append(", ");
        Expression(value);
        _text.Append(" { ");
        Names(names, " ");
        _text.Append(" }");
    }
}
