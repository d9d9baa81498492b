using Hoc.Net.Language.Hoc;
using Hoc.Net.Language.Hoc.Expressions;
using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Bound.Expressions;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Symbols;

namespace Hoc.Net.Runtime.Binding;

/// <content>Expressions.</content>
internal sealed partial class Binder
{
    private Expression Bind(ExpressionSyntax syntax) => syntax switch
    {
        NumberLiteralSyntax s => BindNumber(s),
        StringLiteralSyntax s => new StringConstant(s.Span, s.Value),
        BinarySyntax s => BindBinary(s),
        UnarySyntax s => BindUnary(s),
        NameSyntax s => BindName(new NameUse(s.Name, s.Span, s.Span, [], null)),
        IndexSyntax s => BindIndex(s, null, s.Span),
        CallSyntax s => BindCall(s),
        MemberSyntax s => BindMember(s, [], null, s.Span),
        ArgumentSyntax s => BindArgument(s, null, s.Span),
        AssignmentSyntax s => BindAssignment(s),
        NewSyntax s => BindNew(s),
        AddressSyntax s => BindAddress(s),
        _ => throw new InvalidOperationException($"{syntax.GetType().Name} has no bound form."),
    };

    private Expression[] BindAll(IReadOnlyList<ExpressionSyntax> expressions)
    {
        if (expressions.Count == 0) return [];
        var bound = new Expression[expressions.Count];
        for (int i = 0; i < bound.Length; i++) bound[i] = Bind(expressions[i]);
        return bound;
    }

    private NumberConstant BindNumber(NumberLiteralSyntax syntax)
    {
        var constant = new NumberConstant(syntax.Span, syntax.Value);
        _literals?.Add(syntax, constant);
        return constant;
    }

    private NumberConstant NegativeOf(NumberConstant constant, SourceSpan span)
    {
        var negative = new NumberConstant(span, -constant.Slot.Number);
        _literals?.Negate(constant, negative);
        return negative;
    }

    private Expression BindUnary(UnarySyntax syntax)
    {
        Expression operand = Bind(syntax.Operand);
        return syntax.Operator switch
        {
            UnaryOperator.Minus when operand is NumberConstant constant => NegativeOf(constant, syntax.Span),
            UnaryOperator.Minus => new Negation(syntax.Span, operand),
            UnaryOperator.Not => new LogicalNot(syntax.Span, operand),
            _ => operand,
        };
    }

    private Expression BindBinary(BinarySyntax syntax)
    {
        Expression left = Bind(syntax.Left);
        Expression right = Bind(syntax.Right);
        return syntax.Operator switch
        {
            BinaryOperator.Add => new BinaryNumber<Addition>(syntax.Span, left, right),
            BinaryOperator.Subtract => new BinaryNumber<Subtraction>(syntax.Span, left, right),
            BinaryOperator.Multiply => new BinaryNumber<Multiplication>(syntax.Span, left, right),
            BinaryOperator.Divide => new BinaryNumber<Division>(syntax.Span, left, right),
            BinaryOperator.Modulo => new BinaryNumber<Remainder>(syntax.Span, left, right),
            BinaryOperator.Power => new BinaryNumber<Exponentiation>(syntax.Span, left, right),
            BinaryOperator.And => new BinaryNumber<Conjunction>(syntax.Span, left, right),
            BinaryOperator.Or => new BinaryNumber<Disjunction>(syntax.Span, left, right),
            BinaryOperator.Less => new BinaryNumber<LessThan>(syntax.Span, left, right),
            BinaryOperator.LessOrEqual => new BinaryNumber<LessOrEqual>(syntax.Span, left, right),
            BinaryOperator.Greater => new BinaryNumber<GreaterThan>(syntax.Span, left, right),
            BinaryOperator.GreaterOrEqual => new BinaryNumber<GreaterOrEqual>(syntax.Span, left, right),
            _ => BindEquality(syntax, left, right),
        };
    }

    private static NumberExpression BindEquality(BinarySyntax syntax, Expression left, Expression right)
    {
        bool negated = syntax.Operator == BinaryOperator.NotEqual;
        if (left.Kind != ExpressionKind.Number && right.Kind != ExpressionKind.Number)
            return new ValueEquality(syntax.Span, left, right, negated);
        return negated
            ? new BinaryNumber<Inequality>(syntax.Span, left, right)
            : new BinaryNumber<Equality>(syntax.Span, left, right);
    }

    private Expression BindIndex(IndexSyntax syntax, IReadOnlyList<ExpressionSyntax>? arguments, SourceSpan span) => syntax.Target switch
    {
        NameSyntax name => BindName(new NameUse(name.Name, name.Span, span, syntax.Indices, arguments)),
        MemberSyntax member => BindMember(member, syntax.Indices, arguments, span),
        ArgumentSyntax argument when arguments is null && syntax.Indices.Count == 1 => BindArgument(argument, syntax.Indices[0], span),
        _ => throw Fault(RuntimeDiagnostics.WrongIndexCount, span, $"'{syntax.Target.Span.Text}' cannot be indexed.", "Index arrays only."),
    };

    private Expression BindCall(CallSyntax syntax) => syntax.Target switch
    {
        NameSyntax { Name: "read" } when syntax.Arguments is [var target] => new ReadExpression(syntax.Span, BindNumberTarget(target)),
        NameSyntax name => BindName(new NameUse(name.Name, name.Span, syntax.Span, [], syntax.Arguments)),
        MemberSyntax member => BindMember(member, [], syntax.Arguments, syntax.Span),
        IndexSyntax index => BindIndex(index, syntax.Arguments, syntax.Span),
        _ => throw Fault(RuntimeDiagnostics.KindMismatch, syntax.Span, $"'{syntax.Target.Span.Text}' cannot be called.", "Call procedures, functions and methods only."),
    };

    private Expression BindMember(
        MemberSyntax member,
        IReadOnlyList<ExpressionSyntax> indices,
        IReadOnlyList<ExpressionSyntax>? arguments,
        SourceSpan span)
    {
        Expression target = Bind(member.Target);
        _makesObjects = true;
        string name = member.Member.Name;
        ExpressionSyntax own = new NameSyntax(member.Member.Span, name);
        SourceSpan ownSpan = member.Member.Span with { Length = span.End - member.Member.Span.Start };
        if (indices.Count > 0) own = new IndexSyntax(ownSpan, own, indices);
        if (arguments is not null) own = new CallSyntax(ownSpan, own, arguments);
        if (target.Kind == ExpressionKind.Section) return new SectionScopedExpression(span, target, Bind(own));
        if (target.Kind != ExpressionKind.Object) _literals?.Spoil(); // it may be a section, and what is behind it bound later
        return new MemberExpression(
            span,
            target,
            name,
            member.Member.Span,
            new IndexList(name, span, BindAll(indices)),
            arguments is null ? null : BindAll(arguments),
            new SectionForm(this, own));
    }

    private Expression BindArgument(ArgumentSyntax syntax, ExpressionSyntax? offset, SourceSpan span)
    {
        Expression? variable = syntax.Index is null ? Bind(new NameSyntax(syntax.Span, "i")) : null;
        var position = new ArgumentPosition(syntax.Index ?? 0, variable);
        if (offset is not null && syntax.Kind != ArgumentKind.Pointer)
        {
            throw Fault(
                RuntimeDiagnostics.WrongIndexCount,
                span,
                $"{syntax.Span.Text} is no array.",
                "Pass a pointer (&x[0]) and take it as $&1[i] to reach the elements of an array.");
        }

        return syntax.Kind switch
        {
            ArgumentKind.Number => new ArgumentNumber(span, position),
            ArgumentKind.String => new ArgumentString(span, position),
            ArgumentKind.Object => new ArgumentObject(span, position),
            _ => new ArgumentPointee(span, position, offset is null ? null : Bind(offset)),
        };
    }

    private AddressOf BindAddress(AddressSyntax syntax) => Bind(syntax.Target) switch
    {
        INumberPlace place => new AddressOf(syntax.Span, place),
        UndefinedName undefined => throw session.Names.Undefined(undefined.Name, undefined.Span, scope),
        _ => throw Fault(
            RuntimeDiagnostics.NoPointer,
            syntax.Target.Span,
            $"nothing can point to '{syntax.Target.Span.Text}', as it is no number.",
            "Take the address of a variable, an array element or a range variable."),
    };

    private NewObject BindNew(NewSyntax syntax)
    {
        _makesObjects = true;
        if (session.Mechanisms.MistakesOf(syntax.Template.Name).FirstOrDefault() is { } mistake) throw new HocException(mistake);
        HocClass? type = session.FindClass(syntax.Template.Name);
        Expression[] arguments = BindAll(syntax.Arguments);
        if (type is not null) return new NewObject(syntax.Span, type, arguments);
        throw Fault(
            RuntimeDiagnostics.UnknownClass,
            syntax.Template.Span,
            $"there is no template or class '{syntax.Template.Name}'.",
            session.Mechanisms.Remedy ?? session.Names.RemedyForClass(syntax.Template.Name));
    }

    private Expression BindAssignment(AssignmentSyntax syntax)
    {
        if (syntax.Target is NameSyntax { Name: var name } target && IsUndefined(name))
        {
            Expression first = Bind(syntax.Value);
            RequireNumber(first, target);
            return Assign(syntax, DeclareNumber(target), first);
        }

        Expression place = Bind(syntax.Target);
        return Assign(syntax, place, Bind(syntax.Value));
    }

    private Expression Assign(AssignmentSyntax syntax, Expression place, Expression value)
    {
        bool plain = syntax.Operator == AssignmentOperator.Set;
        var combination = new Combination(syntax.Operator, syntax.Span);
        switch (place)
        {
            case MemberExpression member:
                return new DynamicAssignment(syntax.Span, member, combination, value);
            case NumberVariable variable when plain:
                return new VariableAssignment(syntax.Span, variable.Slot, value);
            case LocalNumber local when plain:
                return new LocalAssignment(syntax.Span, local.Index, value);
            case NumberVariable variable when IsLeaf(value):
                return new VariableAssignment(syntax.Span, variable.Slot, Combined(syntax, variable, value));
            case LocalNumber local when IsLeaf(value):
                return new LocalAssignment(syntax.Span, local.Index, Combined(syntax, local, value));
            case INumberPlace number:
                return new NumberAssignment(syntax.Span, number, combination, value);
            case IStringPlace text when plain:
                return new StringAssignment(syntax.Span, text, value);
            case IObjectPlace instance when plain:
                return new ObjectAssignment(syntax.Span, instance, value);
            default:
                throw Fault(
                    RuntimeDiagnostics.NotAssignable,
                    place.Span,
                    place.Kind == ExpressionKind.Section
                        ? $"'{place.Span.Text}' is a section, so nothing can be assigned to it."
                        : $"'{place.Span.Text}' cannot be assigned this way.",
                    "Assign to a variable: a number to a number, a string to a strdef, an object to an objref.");
        }
    }

    /// <summary>Whether an expression has no effect on the target of an assignment, so that i += 1 may be taken as i = i + 1.</summary>
    private static bool IsLeaf(Expression value) => value is NumberConstant or NumberVariable or LocalNumber or ArgumentNumber;

    private static NumberExpression Combined(AssignmentSyntax syntax, Expression target, Expression value) => syntax.Operator switch
    {
        AssignmentOperator.Add => new BinaryNumber<Addition>(syntax.Span, target, value),
        AssignmentOperator.Subtract => new BinaryNumber<Subtraction>(syntax.Span, target, value),
        AssignmentOperator.Multiply => new BinaryNumber<Multiplication>(syntax.Span, target, value),
        AssignmentOperator.Divide => new BinaryNumber<Division>(syntax.Span, target, value),
        _ => new BinaryNumber<Exponentiation>(syntax.Span, target, value),
    };

    private static void RequireNumber(Expression value, NameSyntax target)
    {
        if (value.Kind is ExpressionKind.Number or ExpressionKind.Dynamic) return;
        if (value.Kind == ExpressionKind.Nothing)
            throw Fault(RuntimeDiagnostics.UnexpectedValue, value.Span, $"{value.Span.Text} calls a proc, which gives no value.", "Make it a func, or call it without assigning.");
        bool isText = value.Kind == ExpressionKind.String;
        throw Fault(
            RuntimeDiagnostics.UndefinedName,
            target.Span,
            $"'{target.Name}' is not declared, so only a number can be assigned to it.",
            isText ? $"Declare it first: strdef {target.Name}" : $"Declare it first: objref {target.Name}");
    }

    private INumberPlace BindNumberTarget(ExpressionSyntax syntax)
    {
        Expression place = syntax is NameSyntax name && IsUndefined(name.Name) ? DeclareNumber(name) : Bind(syntax);
        return place as INumberPlace ?? throw Fault(
            RuntimeDiagnostics.NotAssignable,
            syntax.Span,
            $"'{syntax.Span.Text}' is no number variable.",
            "Use a number variable here.");
    }

    /// <summary>A first assignment makes a number variable, if it is about to be executed.</summary>
    private Expression DeclareNumber(NameSyntax name)
    {
        if (!_now)
        {
            _unknown = true;
            return new LocalNumber(name.Span, 0);
        }

        Symbol symbol = scope.Resolve(name.Name);
        symbol.Define(SymbolKind.Number);
        session.NoteDeclaration();
        return BindSymbol(symbol, new NameUse(name.Name, name.Span, name.Span, [], null));
    }
}
