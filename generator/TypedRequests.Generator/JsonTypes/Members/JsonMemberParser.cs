using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.JsonTypes.Shapes;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.JsonTypes;

/// <summary>Reads one member: its JSON name, its shape, what null and absence mean, and the way in.</summary>
internal sealed class JsonMemberParser(INamedTypeSymbol type, IMethodSymbol? constructor, JsonPlace place)
{
    private readonly bool _setsRequired = constructor is not null && Has(constructor, "System.Diagnostics.CodeAnalysis", "SetsRequiredMembersAttribute");
    private readonly bool _mayInitialize = JsonInitialValues.AnyPossible(type, constructor);

    /// <summary>The member, or null when JSON leaves it alone or it was refused.</summary>
    public JsonMemberModel? Parse(ISymbol member)
    {
        var ignore = JsonMemberAttributes.Ignore(member);
        var parameter = ParameterOf(member);
        if (ignore == JsonIgnore.Always)
        {
            return Ignored(member, parameter);
        }

        // What is read goes into the parameter, what is written comes from the property; they may say different things of nulls.
        var isRead = ignore != JsonIgnore.WhenReading;
        var declared = JsonMemberList.TypeOf(member);
        var optional = declared.IsOurs("Optional", 1);
        var valueType = ValueOf(isRead && parameter is not null ? parameter.Type : declared);
        var at = Place(member);
        if (IsOutOfReach(member, at) || Shape(member, valueType, at) is not { } shape)
        {
            return null;
        }

        var @null = at.Null(valueType);
        var isExtra = JsonMemberAttributes.Has(member, "JsonExtensionDataAttribute");
        var model = new JsonMemberModel(member.Name, JsonMemberAttributes.Name(member) ?? NameCase.Apply(place.Policy.Naming, member.Name), shape)
        {
            Written = Written(member, ValueOf(declared), valueType, at),
            Null = JsonMemberAttributes.Null(isRead && parameter is not null ? parameter : member, @null),
            CanLack = @null == JsonNull.Declared,
            IsOptional = optional,
            Ignore = ignore,
            Order = JsonMemberAttributes.Order(member),
            CanGet = CanGet(member),
            IsWritten = ignore != JsonIgnore.WhenWriting && (CanGet(member) || JsonConstants.IsConstant(member)),
            Const = JsonConstants.Read(member, at),
            IsExtensionData = isExtra,
            ExtraValue = isExtra ? JsonExtensionData.ValueType(valueType, place) : null,
        };
        if (isRead)
        {
            model = WithWayIn(model, member, parameter);
        }
        else if (parameter is null)
        {
            RefuseUnset(member, "never read", "[JsonIgnore(Condition = JsonIgnoreCondition.WhenReading)]");
        }

        JsonContradictions.OfMember(member, model, place);
        JsonConstants.Check(member, place);
        return model;
    }

    private JsonMemberModel WithWayIn(JsonMemberModel model, ISymbol member, IParameterSymbol? parameter)
    {
        var slot = Slot(model, member, parameter);
        var isKeyword = !_setsRequired && IsKeywordRequired(member);
        var neverNull = model is { Null: JsonNull.Never, IsOptional: false, CanLack: false };
        var isPositional = slot == JsonSlot.Argument && neverNull && !place.Policy.IsLenient && parameter is { HasExplicitDefaultValue: false };
        var isConstant = model.Const is not null && neverNull;
        var keepsInitial = slot is JsonSlot.Initializer or JsonSlot.Setter && !isKeyword && !isConstant && _mayInitialize && JsonInitialValues.Possible(member);
        var lacksInitial = slot is JsonSlot.Initializer or JsonSlot.Setter && neverNull && !model.Shape.Type.IsValueType && !keepsInitial && !model.IsExtensionData;
        return model with
        {
            Slot = slot,
            Parameter = slot == JsonSlot.Argument ? parameter!.Name : null, // an argument has its parameter
            Default = slot == JsonSlot.Argument ? JsonDefaults.Of(parameter!, place) : null,
            IsRequired = slot != JsonSlot.None && (isKeyword || isPositional || lacksInitial || isConstant || JsonMemberAttributes.Has(member, "JsonRequiredAttribute")),
            HasInitialValue = keepsInitial,
            CanSet = CanSet(member, out var onlyInitially) && !onlyInitially,
        };
    }

    private JsonSlot Slot(JsonMemberModel model, ISymbol member, IParameterSymbol? parameter)
    {
        if (parameter is not null)
        {
            return JsonSlot.Argument;
        }

        var canSet = CanSet(member, out var onlyInitially);
        if (!_setsRequired && IsKeywordRequired(member))
        {
            return JsonSlot.Initializer;
        }

        if (model.Const is not null && !canSet)
        {
            return JsonSlot.Check;
        }

        if (model.CanGet && model.Const is null && JsonFilling.Slot(member, model.Shape, type, canSet && !onlyInitially, place) is { } filling)
        {
            return filling;
        }

        return !canSet ? SlotWithoutSetter(model, member)
            : onlyInitially ? JsonSlot.Initializer
            : JsonSlot.Setter;
    }

    // A collection or object that can only be got is there to be filled; anything else that cannot be set is lost, which its author may not know.
    private JsonSlot SlotWithoutSetter(JsonMemberModel model, ISymbol member)
    {
        if (model is { CanGet: true, Shape: { Populate: not null, Type.IsValueType: false }, IsOptional: false } && !JsonMemberAttributes.IsReplaced(member, type))
        {
            return JsonSlot.Populate;
        }

        if (model is { CanGet: true, Const: null, IsOptional: false } && JsonFilling.IsFilled(member, model.Shape, type, place))
        {
            return JsonSlot.Fill;
        }

        if (model.Const is null && !JsonMemberAttributes.IsPopulated(member) && JsonUnread.Remedy(member, model.Shape, type) is { } remedy)
        {
            place.Node.Remark(new JsonRemark(type, member, remedy));
        }

        return JsonSlot.None;
    }

    // The way in or out is there, but only reflection could take it.
    private bool IsOutOfReach(ISymbol member, JsonPlace at)
    {
        if (member is not IPropertySymbol property || !JsonMemberList.IsIncluded(member)
            || ((property.SetMethod is null || place.Context.CanSee(property.SetMethod)) && (property.GetMethod is null || place.Context.CanSee(property.GetMethod))))
        {
            return false;
        }

        at.Refuse(property.Type, "One of its accessors is private, and [JsonInclude] cannot reach it without reflection. Make it internal.");
        return true;
    }

    private JsonShape? Shape(ISymbol member, ITypeSymbol valueType, JsonPlace at)
    {
        if (ConverterShape.FindOwn(member) is { } own)
        {
            return ConverterShape.RefuseOwn(valueType, own, at);
        }

        // Before a converter, which such a member cannot have.
        if (JsonMemberAttributes.Has(member, "JsonExtensionDataAttribute"))
        {
            return JsonExtensionData.Shape(valueType, at);
        }

        if (ConverterShape.Find(member) is not { } converter)
        {
            return at.Shape(valueType);
        }

        var bare = TypeRefReader.Underlying(valueType);
        if (EnumShape.PolicyOf(converter, at.Policy) is { } policy)
        {
            return bare.TypeKind == TypeKind.Enum
                ? EnumShape.Make((INamedTypeSymbol)bare, policy, at)
                : at.Refuse(bare, $"{converter.Name} converts enums only. Remove it.");
        }

        // A converter of int? sees the null itself; one of int is wrapped. Whether null is a value of the member is for the member to say, never for the converter.
        return !SymbolEqualityComparer.Default.Equals(bare, valueType) && SymbolEqualityComparer.Default.Equals(ConverterShape.Converted(converter), valueType)
            ? ConverterShape.MakeOfNullable(valueType, bare, converter, at)
            : ConverterShape.Make(bare.WithNullableAnnotation(NullableAnnotation.NotAnnotated), converter, at);
    }

    private JsonShape? Written(ISymbol member, ITypeSymbol written, ITypeSymbol read, JsonPlace at) =>
        at.Type(written).Name == at.Type(read).Name ? null : Shape(member, written, at);

    private static ITypeSymbol ValueOf(ITypeSymbol type) => type.IsOurs("Optional", 1) ? ((INamedTypeSymbol)type).TypeArguments[0] : type;

    private JsonPlace Place(ISymbol member) => new(place.Context, place.Policy, place.Node, "." + member.Name)
    {
        NumberHandling = JsonMemberAttributes.NumberHandling(member) ?? JsonMemberAttributes.NumberHandling(type),
    };

    private JsonMemberModel? Ignored(ISymbol member, IParameterSymbol? parameter)
    {
        JsonContradictions.OfIgnored(member, place);
        JsonConstants.Check(member, place);
        if (parameter is null)
        {
            RefuseUnset(member, "ignored", "[JsonIgnore]");
        }

        return null;
    }

    // C# wants a value wherever an object is made.
    private void RefuseUnset(ISymbol member, string what, string attribute)
    {
        if (!_setsRequired && IsKeywordRequired(member))
        {
            place.At("." + member.Name).Refuse(JsonMemberList.TypeOf(member), $"It is required and {what} at once. Remove 'required' or {attribute}.");
        }
    }

    // A name with its own case goes before one in another: a record may well have both e and E.
    private IParameterSymbol? ParameterOf(ISymbol member)
    {
        IParameterSymbol? inexact = null;
        foreach (var parameter in constructor?.Parameters ?? [])
        {
            if (!SymbolEqualityComparer.Default.Equals(parameter.Type, JsonMemberList.TypeOf(member)))
            {
                continue;
            }

            if (parameter.Name == member.Name)
            {
                return parameter;
            }

            inexact ??= string.Equals(parameter.Name, member.Name, StringComparison.OrdinalIgnoreCase) && !JsonMemberList.HasMember(type, parameter) ? parameter : null;
        }

        return inexact;
    }

    private bool CanGet(ISymbol member) =>
        member is IFieldSymbol || (member is IPropertySymbol { GetMethod: { } getter } && place.Context.CanSee(getter) && IsOpen(getter, member));

    private bool CanSet(ISymbol member, out bool onlyInitially)
    {
        onlyInitially = member is IPropertySymbol { SetMethod.IsInitOnly: true };
        return member is IFieldSymbol { IsReadOnly: false, IsConst: false }
            || (member is IPropertySymbol { SetMethod: { } setter } && place.Context.CanSee(setter) && IsOpen(setter, member));
    }

    private static bool IsOpen(IMethodSymbol accessor, ISymbol member) => accessor.DeclaredAccessibility == Accessibility.Public || JsonMemberList.IsIncluded(member);

    private static bool IsKeywordRequired(ISymbol member) => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };

    private static bool Has(ISymbol symbol, string @namespace, string name) => AttributeReader.FindForeign(symbol, @namespace, name) is not null;
}
