using System.Collections.Frozen;

namespace Hoc.Net.Language.C;

/// <content>The types at the beginning of declarations.</content>
internal sealed partial class CParser
{
    private static readonly FrozenSet<string> TypeWords = new[]
    {
        "void", "char", "short", "int", "long", "float", "double", "signed", "unsigned", "_Bool", "struct", "union", "enum",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> StorageWords = new[] { "typedef", "static", "extern", "register", "auto", "inline", "__inline", "__inline__" }.ToFrozenSet();

    private static readonly FrozenSet<string> Qualifiers = new[] { "const", "volatile", "restrict", "__restrict", "__restrict__", "__extension__" }.ToFrozenSet();

    private static bool IsQualifier(CToken token) => token.Kind == CTokenKind.Name && Qualifiers.Contains(token.Text);

    /// <summary>Whether a name begins a type.</summary>
    private bool IsType(CToken token) => token.Kind == CTokenKind.Name
        && (TypeWords.Contains(token.Text) || Qualifiers.Contains(token.Text) || _scope.FindType(token.Text) is not null);

    private bool StartsDeclaration() =>
        IsType(Current) || (Current.Kind == CTokenKind.Name && StorageWords.Contains(Current.Text)) || IsUnknownType(0);

    private bool StartsType(int distance) => IsType(Peek(distance)) || IsPointerToUnknown(distance);

    /// <summary>Whether <c>(name *)</c> stands there: a cast to a type that nobody has declared.</summary>
    private bool IsPointerToUnknown(int distance)
    {
        if (Peek(distance).Kind != CTokenKind.Name || !Peek(distance + 1).Is("*")) return false;
        int at = distance + 1;
        while (Peek(at).Is("*")) at++;
        return Peek(at).Is(")");
    }

    /// <summary>Whether <c>name name</c> or <c>name * name</c> stands there, as a declaration by a type that nobody has declared would begin.</summary>
    private bool IsUnknownType(int distance)
    {
        if (Peek(distance) is not { Kind: CTokenKind.Name } first || StorageWords.Contains(first.Text) || first.Text is "else" or "return" or "goto" or "sizeof") return false;
        int at = distance + 1;
        while (Peek(at).Is("*")) at++;
        if (Peek(at).Kind != CTokenKind.Name || IsType(Peek(at))) return false;
        return at == distance + 1 || Peek(at + 1) is { Kind: CTokenKind.Punctuation, Text: ";" or "," or "=" or "[" or ")" };
    }

    private (CStorage Storage, CType Type) Specifiers()
    {
        var storage = CStorage.None;
        CType? type = null;
        var words = new List<string>();
        while (Current.Kind == CTokenKind.Name)
        {
            string word = Current.Text;
            if (StorageWords.Contains(word))
            {
                storage = word switch { "typedef" => CStorage.Typedef, "static" => CStorage.Static, "extern" => CStorage.Extern, _ => storage };
                _at++;
            }
            else if (Qualifiers.Contains(word))
            {
                _at++;
            }
            else if (type is null && word is "struct" or "union" or "enum")
            {
                _at++;
                type = word == "enum" ? Enumeration() : Record(word == "union");
            }
            else if (type is null && TypeWords.Contains(word))
            {
                words.Add(word);
                _at++;
            }
            else if (type is null && words.Count == 0 && NamedType() is { } named)
            {
                type = named;
                _at++;
            }
            else
            {
                break;
            }
        }

        return (storage, type ?? Basic(words));
    }

    private CType? NamedType()
    {
        if (_scope.FindType(Current.Text) is { } known) return known;
        if (!IsUnknownType(0) && !IsPointerToUnknown(0) && !(Peek().Is("*") && Peek(2) is { Kind: CTokenKind.Punctuation, Text: "," or ")" })) return null;
        CRecordType opaque = _scope.Record(Current.Text, isUnion: false, isDefined: false);
        return opaque;
    }

    /// <summary>The type of words in any order; int where there is none.</summary>
    private static CType Basic(List<string> words)
    {
        bool isUnsigned = words.Contains("unsigned");
        if (words.Contains("void")) return CVoidType.Instance;
        if (words.Contains("double")) return CNumberType.Double;
        if (words.Contains("float")) return CNumberType.Float;
        if (words.Contains("_Bool")) return CNumberType.Bool;
        if (words.Contains("char")) return isUnsigned ? CNumberType.UnsignedChar : CNumberType.Char;
        if (words.Contains("short")) return isUnsigned ? CNumberType.UnsignedShort : CNumberType.Short;
        if (words.Contains("long")) return isUnsigned ? CNumberType.UnsignedLong : CNumberType.Long;
        return isUnsigned ? CNumberType.UnsignedInt : CNumberType.Int;
    }

    private CType Enumeration()
    {
        if (Current.Kind == CTokenKind.Name) _at++;
        if (!TryTake("{")) return CNumberType.Int;
        for (long value = 0; !TryTake("}"); value++)
        {
            CToken name = TakeName();
            if (TryTake("=")) value = CConstant.Evaluate(Conditional());
            _scope.DeclareConstant(name.Text, value);
            if (!TryTake(",") && !Current.Is("}")) throw Unexpected("'}'");
        }

        return CNumberType.Int;
    }

    private CRecordType Record(bool isUnion)
    {
        string tag = Current.Kind == CTokenKind.Name ? TakeName().Text : "";
        if (!Current.Is("{")) return _scope.Record(tag, isUnion, isDefined: false);
        CRecordType record = tag.Length == 0 ? new CRecordType("", isUnion) : _scope.Record(tag, isUnion, isDefined: true);
        _at++;
        var members = new List<(string, CType)>();
        while (!TryTake("}"))
        {
            (_, CType type) = Specifiers();
            if (TryTake(";"))
            {
                if (type is CRecordType { Tag: "" }) members.Add(("", type));
                continue;
            }

            do
            {
                (CToken? name, CType declared) = Declarator(type);
                if (TryTake(":")) CConstant.Evaluate(Conditional()); // a bit-field takes all of its type
                if (name is not null) members.Add((name.Text, declared));
            }
            while (TryTake(","));
            Expect(";");
        }

        try
        {
            record.Complete(members);
        }
        catch (OverflowException)
        {
            throw new CSyntaxException(Last.Span, $"the {record} is too large");
        }

        return record;
    }
}
