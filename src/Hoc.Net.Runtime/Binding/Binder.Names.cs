using Hoc.Net.Language.Hoc.Expressions;
using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Bound.Expressions;
using Hoc.Net.Runtime.Builtins;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Symbols;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Binding;

/// <content>What names stand for: locals first, then the user's names, then what is built in.</content>
internal sealed partial class Binder
{
    private Expression BindName(NameUse use)
    {
        if (use.Indices.Count == 0 && use.Arguments is null)
        {
            if (locals.TryGetNumber(use.Name, out int number)) return new LocalNumber(use.Span, number);
            if (locals.TryGetObject(use.Name, out int instance)) return new LocalObject(use.Span, instance);
        }

        if (scope.Find(use.Name) is { } symbol)
        {
            if (symbol.Kind != SymbolKind.Undefined) return BindSymbol(symbol, use);
            if (symbol.IsPublic) return BindUndefined(use);
        }

        return BindBuiltin(use) ?? BindUndefined(use);
    }

    private Expression BindSymbol(Symbol symbol, NameUse use)
    {
        if (use.Arguments is not null && symbol.Kind is not SymbolKind.Procedure) throw NoCall(use, symbol.Kind);
        if (template is null && symbol.MemberIndex != Symbol.TopLevel) throw NoInstance(use);
        switch (symbol.Kind)
        {
            case SymbolKind.Number:
                if (use.Indices.Count > 0) throw NoArray(use);
                return symbol.Storage is NumberSlot slot ? new NumberVariable(use.Span, slot) : new MemberNumber(use.Span, symbol.MemberIndex);
            case SymbolKind.NumberArray:
                return new ArrayElement(use.Span, PlaceOf<NumberArray>(symbol), Indices(use));
            case SymbolKind.String:
                if (use.Indices.Count > 0) throw NoArray(use);
                return new StringVariable(use.Span, PlaceOf<StringSlot>(symbol));
            case SymbolKind.Object when symbol.Name == "this" && template is not null:
                return new ThisObject(use.Span);
            case SymbolKind.Object:
                return new ObjectVariable(use.Span, PlaceOf<ObjectArray>(symbol), Indices(use));
            case SymbolKind.Section:
                return new SectionVariable(use.Span, symbol.Name, PlaceOf<SectionArray>(symbol), Indices(use));
            case SymbolKind.Procedure:
                return BindProcedureCall(symbol, use);
            default:
                return BindNamedObject((HocClass)symbol.Storage!, use);
        }
    }

    /// <summary>The body that a template gives to an external procedure runs outside the objects of the template.</summary>
    private HocException NoInstance(NameUse use) => Fault(
        RuntimeDiagnostics.NotDeclaredAtTopLevel,
        use.Span,
        $"'{use.Name}' belongs to the objects of the template, and an external procedure runs outside them.",
        "Take the procedure's name out of 'external', or let it use external names only.");

    private static Place<T> PlaceOf<T>(Symbol symbol)
        where T : class => new((T?)symbol.Storage, symbol.MemberIndex);

    private IndexList Indices(NameUse use) => new(use.Name, use.Span, BindAll(use.Indices));

    private Expression BindProcedureCall(Symbol symbol, NameUse use)
    {
        if (use.Arguments is null)
        {
            throw Fault(
                RuntimeDiagnostics.MissingParentheses,
                use.Span,
                $"'{use.Name}' is a procedure; its call needs parentheses.",
                $"Write {use.Name}(), or choose another name if a variable is meant.");
        }

        _makesObjects = true;
        return new ProcedureCall(use.Span, symbol, BindAll(use.Arguments));
    }

    private NamedObject BindNamedObject(HocClass type, NameUse use)
    {
        if (use.Indices.Count == 1 && use.Arguments is null) return new NamedObject(use.Span, type, Bind(use.Indices[0]));
        throw Fault(
            RuntimeDiagnostics.KindMismatch,
            use.Span,
            $"'{use.Name}' is a template.",
            $"Make an object with new {use.Name}(), or name one by its number: {use.Name}[0].");
    }

    private Expression? BindBuiltin(NameUse use)
    {
        NameTable names = session.Names;
        if (names.Builtins.Find(use.Name) is { } symbol) return BindSymbol(symbol, use);
        if (names.FindFunction(use.Name) is { } function) return BindBuiltinCall(function, use);
        if (BindSectionName(use) is { } sectional) return sectional;
        if (names.FindPlace(use.Name) is { } place && use.Indices.Count == 0 && use.Arguments is null)
            return new ReferencedNumber(use.Span, place);
        if (use.Arguments is null && names.FindArray(use.Name) is { } elements)
            return new ReferencedElement(use.Span, elements, Indices(use));
        return names.FindClass(use.Name) is { } type ? BindNamedObject(type, use) : null;
    }

    private Expression BindBuiltinCall(BuiltinFunction function, NameUse use)
    {
        if (use.Indices.Count > 0) throw NoArray(use);
        if (use.Arguments is null)
        {
            throw Fault(
                RuntimeDiagnostics.MissingParentheses,
                use.Span,
                $"'{use.Name}' is a function; its call needs parentheses.",
                $"Write {function.Usage}.");
        }

        Expression[] arguments = BindAll(use.Arguments);
        if (function.Unary is { } unary && arguments.Length == 1) return new MathCall(use.Span, unary, arguments[0]);
        _makesObjects |= function.Kind is ExpressionKind.Object or ExpressionKind.Dynamic;
        return PrintCall.Of(use.Span, function, arguments);
    }

    private Expression BindUndefined(NameUse use)
    {
        _unknown = true;
        if (!_now) return new LocalNumber(use.Span, 0);
        if (use.Arguments is null && use.Indices.Count == 0 && AssignedNames.Contain(scope, use.Name))
            return DeclareNumber(new NameSyntax(use.NameSpan, use.Name));
        if (use.Arguments is null && use.Indices.Count == 0) return new UndefinedName(use.Span, scope.Resolve(use.Name), scope);
        throw use.Arguments is null
            ? session.Names.Undefined(use.Name, use.NameSpan, scope)
            : session.Names.UndefinedFunction(use.Name, use.NameSpan, scope);
    }

    private bool IsUndefined(string name) =>
        !locals.TryGetNumber(name, out _) && !locals.TryGetObject(name, out _)
        && scope.Find(name) is null or { Kind: SymbolKind.Undefined }
        && (scope.Find(name) is { IsPublic: true } || !session.Names.IsBuiltin(name));

    private static HocException NoArray(NameUse use) => Fault(
        RuntimeDiagnostics.WrongIndexCount,
        use.Span,
        $"'{use.Name}' is not an array.",
        $"Leave the index out, or declare it: double {use.Name}[n]");

    private static HocException NoCall(NameUse use, SymbolKind kind) => kind == SymbolKind.Section
        ? Fault(RuntimeDiagnostics.KindMismatch, use.Span, $"'{use.Name}' is a section and cannot be called.", $"Write the place behind the variable: {use.Name}.v(0.5)")
        : Fault(RuntimeDiagnostics.KindMismatch, use.Span, $"'{use.Name}' is a variable and cannot be called.", "Use brackets for elements of arrays, parentheses for calls.");
}
