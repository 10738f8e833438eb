// The main features of this module, for the scoreboard of modules.
package main

import (
	"fmt"
	"time"

	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/encoding/prototext"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/anypb"
	"google.golang.org/protobuf/types/known/durationpb"
	"google.golang.org/protobuf/types/known/structpb"
	"google.golang.org/protobuf/types/known/timestamppb"
	"google.golang.org/protobuf/types/known/wrapperspb"
)

func main() {
	value, err := structpb.NewStruct(map[string]any{"name": "Ann", "list": []any{1.5, true, nil}})
	fmt.Println(err, value.Fields["name"].GetStringValue(), len(value.Fields["list"].GetListValue().Values))
	data, err := proto.MarshalOptions{Deterministic: true}.Marshal(value)
	fmt.Printf("%x %v\n", data, err)
	var other structpb.Struct
	fmt.Println(proto.Unmarshal(data, &other), proto.Equal(value, &other), proto.Size(&other))
	stamp := timestamppb.New(time.Date(2020, 1, 2, 3, 4, 5, 6, time.UTC))
	text, err := protojson.Marshal(stamp)
	fmt.Println(string(text), err, stamp.IsValid(), stamp.AsTime())
	packed, err := anypb.New(durationpb.New(90 * time.Second))
	fmt.Println(packed.TypeUrl, err)
	inner, err := packed.UnmarshalNew()
	fmt.Println(inner.(*durationpb.Duration).AsDuration(), err)
	fmt.Println(len(prototext.Format(wrapperspb.Int64(7))) > 0, wrapperspb.String("x").GetValue())
	fields := value.ProtoReflect().Descriptor().Fields()
	fmt.Println(value.ProtoReflect().Descriptor().FullName(), fields.Len(), fields.Get(0).Name(), fields.Get(0).IsMap())
	var list structpb.ListValue
	fmt.Println(protojson.Unmarshal([]byte(`[1, "two", {"three": 3}]`), &list), len(list.Values))
	fmt.Println(proto.Unmarshal([]byte{0xff}, &other) != nil)
	clone := proto.Clone(value).(*structpb.Struct)
	proto.Merge(clone, &structpb.Struct{Fields: map[string]*structpb.Value{"more": structpb.NewNumberValue(1)}})
	fmt.Println(len(clone.Fields), len(value.Fields))
}
