using System.Collections.Immutable;

namespace Hoc.Net.Language.C;

/// <content>Declarations.</content>
internal sealed partial class CParser
{
    private CStatement ExternalDeclaration()
    {
        if (TryTake(";")) return new CBlock(Last.Span, []);
        if (Current.Kind == CTokenKind.Foreign) throw Unexpected("a declaration");
        CToken first = Current;
        (CStorage storage, CType type) = Specifiers();
        if (TryTake(";")) return new CDeclaration(first.Span, storage, []);
        CDeclarator name = Declarator(type, storage);
        if (name.Type is CFunctionType function && storage != CStorage.Typedef && !Current.Is(";") && !Current.Is(",") && !Current.Is("="))
            return Definition(storage, name, function);
        return Rest(first, storage, type, name);
    }

    private CStatement Declaration()
    {
        CToken first = Current;
        (CStorage storage, CType type) = Specifiers();
        if (TryTake(";")) return new CDeclaration(first.Span, storage, []);
        return Rest(first, storage, type, Declarator(type, storage));
    }

    private CDeclaration Rest(CToken first, CStorage storage, CType type, CDeclarator name)
    {
        var names = ImmutableArray.CreateBuilder<CDeclarator>();
        while (true)
        {
            if (TryTake("=")) name = name with { Value = InitialValue() };
            names.Add(name);
            if (!TryTake(",")) break;
            name = Declarator(type, storage);
        }

        Expect(";");
        return new(From(first, Last), storage, names.ToImmutable());
    }

    /// <summary>A declarator whose name is known from here on.</summary>
    private CDeclarator Declarator(CType type, CStorage storage)
    {
        (CToken? name, CType declared) = Declarator(type);
        if (name is null) throw Unexpected("a name");
        if (storage == CStorage.Typedef) _scope.DeclareType(name.Text, declared);
        else _scope.DeclareOrdinary(name.Text);
        return new(name.Span, name.Text, declared, null);
    }

    private CFunction Definition(CStorage storage, CDeclarator name, CFunctionType type)
    {
        ImmutableArray<CParameter> parameters = type.Parameters ?? [];
        CScope outer = _scope;
        _scope = new CScope(outer);
        if (!Current.Is("{"))
        {
            parameters = OldParameters(parameters);
            type = new CFunctionType(type.Result, parameters, type.IsVariadic);
        }

        foreach (CParameter parameter in parameters)
            if (parameter.Name.Length > 0)
                _scope.DeclareOrdinary(parameter.Name);
        CStatement body = Recovering(Block);
        _scope = outer;
        return new(name.Span, storage, name.Name, type, parameters, body as CBlock ?? new CBlock(body.Span, [body]));
    }

    /// <summary>The types of parameters that stand behind the parentheses.</summary>
    private ImmutableArray<CParameter> OldParameters(ImmutableArray<CParameter> parameters)
    {
        var types = new Dictionary<string, CType>();
        while (!Current.Is("{"))
        {
            (_, CType type) = Specifiers();
            do
            {
                (CToken? name, CType declared) = Declarator(type);
                if (name is null) throw Unexpected("a name");
                types[name.Text] = Decayed(declared);
            }
            while (TryTake(","));
            Expect(";");
        }

        return [.. parameters.Select(p => types.TryGetValue(p.Name, out CType? type) ? p with { Type = type } : p)];
    }

    private (CToken? Name, CType Type) Declarator(CType type) => Nested(() => DeclaratorHere(type));

    /// <summary>The part around a name: pointers before it, arrays and parameters behind it, parentheses around.</summary>
    private (CToken? Name, CType Type) DeclaratorHere(CType type)
    {
        while (Current.Is("*") || IsQualifier(Current))
        {
            if (Current.Is("*")) type = new CPointerType(type);
            _at++;
        }

        if (Current.Is("(") && IsInnerDeclarator())
        {
            int inner = _at + 1;
            SkipParentheses();
            CType outer = Suffixes(type);
            int behind = _at;
            _at = inner;
            (CToken? name, CType declared) = Declarator(outer);
            Expect(")");
            _at = behind;
            return (name, declared);
        }

        CToken? own = Current.Kind == CTokenKind.Name ? TakeName() : null;
        return (own, Suffixes(type));
    }

    private bool IsInnerDeclarator() =>
        Peek().Is("*") || Peek().Is("(") || (Peek().Kind == CTokenKind.Name && !IsType(Peek()) && !IsUnknownType(1));

    private void SkipParentheses()
    {
        int open = 0;
        do
        {
            if (Current.Kind == CTokenKind.End) throw Unexpected("')'");
            if (Current.Is("(")) open++;
            if (Current.Is(")")) open--;
            _at++;
        }
        while (open > 0);
    }

    private CType Suffixes(CType type)
    {
        if (TryTake("("))
        {
            (ImmutableArray<CParameter>? parameters, bool isVariadic) = Parameters();
            return new CFunctionType(Suffixes(type), parameters, isVariadic);
        }

        if (!TryTake("[")) return type;
        CExpression? length = Current.Is("]") ? null : Assignment();
        Expect("]");
        CType element = Suffixes(type);
        if (length is null) return new CArrayType(element, null);
        if (!CConstant.TryEvaluate(length, out long count)) return new CArrayType(element, null) { RuntimeLength = length };
        if (count < 0 || count * Math.Max(1, element.Size) > int.MaxValue) throw new CSyntaxException(length.Span, $"an array cannot have {count} elements");
        return new CArrayType(element, (int)count);
    }

    private (ImmutableArray<CParameter>? Parameters, bool IsVariadic) Parameters()
    {
        if (TryTake(")")) return (null, false);
        if (Current.IsName("void") && Peek().Is(")"))
        {
            _at += 2;
            return ([], false);
        }

        var parameters = ImmutableArray.CreateBuilder<CParameter>();
        while (true)
        {
            if (TryTake("..."))
            {
                Expect(")");
                return (parameters.ToImmutable(), true);
            }

            parameters.Add(Parameter());
            if (TryTake(")")) return (parameters.ToImmutable(), false);
            Expect(",");
        }
    }

    private CParameter Parameter()
    {
        bool isOldStyle = Current.Kind == CTokenKind.Name && !IsType(Current) && (Peek().Is(",") || Peek().Is(")"));
        if (isOldStyle) return new(TakeName().Text, CNumberType.Int);
        (_, CType type) = Specifiers();
        (CToken? name, CType declared) = Declarator(type);
        return new(name?.Text ?? "", Decayed(declared));
    }

    /// <summary>Parameters that are arrays or functions are pointers.</summary>
    private static CType Decayed(CType type) => type switch
    {
        CArrayType array => new CPointerType(array.Element),
        CFunctionType function => new CPointerType(function),
        _ => type,
    };

    private CType TypeName()
    {
        (_, CType type) = Specifiers();
        return Declarator(type).Type;
    }
}
