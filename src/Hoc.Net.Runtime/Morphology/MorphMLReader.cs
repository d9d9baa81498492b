using System.Globalization;
using System.Xml;

namespace Hoc.Net.Runtime.Morphology;

/// <summary>
/// Reads MorphML, level 1 of NeuroML 1 (Crook et al. 2007, Neuroinformatics 5:96): segments with a distal and mostly a proximal point, joined to cables, which become
/// the branches. A cable begins where its first segment's parent lies, at <c>fractAlongParent</c> of that segment's cable.
/// </summary>
internal sealed class MorphMLReader
{
    /// <summary>The format's name.</summary>
    public const string Format = "MorphML";

    private readonly Reconstruction _result;
    private readonly Dictionary<int, TracedBranch> _cables = [];
    private readonly Dictionary<int, TracedBranch> _segments = [];
    private TracedBranch? _cable;
    private int _cableId;
    private int _segment;
    private bool _isInGroup;

    private MorphMLReader(string fileName) => _result = new Reconstruction(Format, fileName);

    /// <summary>Reads the text of a file.</summary>
    /// <exception cref="UnreadableMorphologyException">It is no XML, or has no segments.</exception>
    public static Reconstruction Read(string fileName, string text)
    {
        var reader = new MorphMLReader(fileName);
        try
        {
            using var xml = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            while (xml.Read()) reader.Take(xml);
        }
        catch (XmlException fault)
        {
            throw new UnreadableMorphologyException(fault.LineNumber, $"{fileName} line {fault.LineNumber}: {fault.Message}", "The file must be well-formed XML.");
        }

        if (reader._result.Branches.Count > 0) return reader._result;
        throw new UnreadableMorphologyException(0, $"{fileName} has no segments.", "MorphML has elements 'segment' with 'proximal' and 'distal' points.");
    }

    private void Take(XmlReader xml)
    {
        if (xml.NodeType != XmlNodeType.Element)
        {
            if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "cablegroup" }) _isInGroup = false;
            return;
        }

        switch (xml.LocalName)
        {
            case "segment": BeginSegment(xml); break;
            case "proximal": AddPoint(xml); break;
            case "distal": AddDistal(xml); break;
            case "cablegroup": _isInGroup = !xml.IsEmptyElement; break;
            case "cable" when !_isInGroup: Join(xml); break;
        }
    }

    private void BeginSegment(XmlReader xml)
    {
        _segment = Integer(xml, "id");
        int cable = Integer(xml, "cable");
        if (_cable is not null && _cableId == cable)
        {
            _segments[_segment] = _cable;
            return;
        }

        _cable = new TracedBranch(_result.Points.Count);
        if (xml.GetAttribute("parent") is not null) _cable.Parent = _segments.GetValueOrDefault(Integer(xml, "parent")) ?? throw Bad(xml, "parent", "no segment before it has that number");
        _cableId = cable;
        _cables[cable] = _cable;
        _segments[_segment] = _cable;
        _result.Branches.Add(_cable);
    }

    private void AddPoint(XmlReader xml)
    {
        if (_cable is null) throw Bad(xml, xml.LocalName, "it is in no segment");
        var point = new TracedPoint(Number(xml, "x"), Number(xml, "y"), Number(xml, "z"), Number(xml, "diameter"))
        {
            Line = LineOf(xml),
            Id = _segment,
        };
        _cable.Points.Add(point);
        _result.Points.Add(point);
    }

    /// <summary>A segment whose ends are one point stands for a sphere, and gets its diameter as length.</summary>
    private void AddDistal(XmlReader xml)
    {
        AddPoint(xml);
        if (_cable is not { Points: [var begin, var end] } || !(begin.X == end.X && begin.Y == end.Y && begin.Z == end.Z && begin.Diameter == end.Diameter)) return;
        Replace(_cable, 0, begin with { Y = begin.Y - begin.Diameter / 2 });
        Replace(_cable, 1, end with { Y = end.Y + end.Diameter / 2 });
    }

    private void Replace(TracedBranch cable, int index, TracedPoint point) => _result.Points[cable.First + index] = cable.Points[index] = point;

    private void Join(XmlReader xml)
    {
        if (!_cables.TryGetValue(Integer(xml, "id"), out TracedBranch? cable)) return;
        cable.ParentX = xml.GetAttribute("fractAlongParent") is null ? 1 : Math.Clamp(Number(xml, "fractAlongParent"), 0, 1);
    }

    private int Integer(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out int value)
            ? value
            : throw Bad(xml, attribute, "it is no whole number");

    private double Number(XmlReader xml, string attribute) =>
        double.TryParse(xml.GetAttribute(attribute), NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value)
            ? value
            : throw Bad(xml, attribute, "it is no number");

    private UnreadableMorphologyException Bad(XmlReader xml, string what, string reason)
    {
        int line = LineOf(xml);
        return new UnreadableMorphologyException(line, $"{_result.FileName} line {line}: the {what} of <{xml.LocalName}> cannot be used: {reason}.", "Give each segment an id, a cable and points.");
    }

    private static int LineOf(XmlReader xml) => xml is IXmlLineInfo info ? info.LineNumber : 0;
}
