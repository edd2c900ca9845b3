%struct.lv_part = type { i32, i32, i32, i32 }

@cc_unit_words = external local_unnamed_addr constant i32, align 4
@cc_option_words = external local_unnamed_addr constant i32, align 4
@cc_words = external local_unnamed_addr constant i32, align 4

; Function Attrs: nounwind
define i32 @lv_targets(ptr noundef %0, i32 noundef %1, ptr noundef writeonly captures(none) %2) local_unnamed_addr #0 {
  %4 = zext i32 %1 to i64
  %5 = load ptr, ptr %0, align 8, !tbaa !7
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 56
  %7 = load i64, ptr %6, align 8, !tbaa !15
  %8 = icmp ugt i64 %7, %4
  br i1 %8, label %9, label %54

9:                                                ; preds = %3
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %11 = load ptr, ptr %10, align 8, !tbaa !20
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 8
  store ptr @gather, ptr %12, align 8, !tbaa !21
  %13 = getelementptr inbounds nuw i8, ptr %11, i64 104
  store ptr %0, ptr %13, align 8, !tbaa !23
  %14 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %15 = load ptr, ptr %14, align 8, !tbaa !24
  %16 = getelementptr inbounds nuw i8, ptr %11, i64 16
  store ptr %15, ptr %16, align 8, !tbaa !25
  %17 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %18 = load i64, ptr %17, align 8, !tbaa !26
  %19 = getelementptr inbounds nuw i8, ptr %11, i64 24
  store i64 %18, ptr %19, align 8, !tbaa !27
  %20 = shl nuw i64 %4, 32
  %21 = getelementptr inbounds nuw i8, ptr %11, i64 40
  store i64 %20, ptr %21, align 8, !tbaa !28
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 144
  store i64 0, ptr %22, align 8, !tbaa !29
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 120
  store i64 0, ptr %23, align 8, !tbaa !30
  %24 = getelementptr inbounds nuw i8, ptr %11, i64 32
  store i64 0, ptr %24, align 8, !tbaa !31
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %26 = load ptr, ptr %25, align 8, !tbaa !32
  %27 = load ptr, ptr %5, align 8, !tbaa !33
  %28 = load i32, ptr @cc_words, align 4, !tbaa !3
  %29 = zext i32 %28 to i64
  %30 = mul nuw i64 %29, %4
  %31 = getelementptr inbounds nuw i64, ptr %27, i64 %30
  %32 = tail call i32 %26(ptr noundef %11, ptr noundef %31) #12
  %33 = load i64, ptr %24, align 8, !tbaa !31
  %34 = trunc i64 %33 to i32
  %35 = and i32 %34, 31
  %36 = icmp ugt i64 %33, 31
  br i1 %36, label %37, label %41

37:                                               ; preds = %9
  %38 = load ptr, ptr %12, align 8, !tbaa !21
  %39 = and i32 %34, 32
  %40 = xor i32 %39, 32
  tail call void %38(ptr noundef nonnull %11, i32 noundef %40, i32 noundef 32) #12
  br label %41

41:                                               ; preds = %37, %9
  %42 = icmp eq i32 %35, 0
  br i1 %42, label %46, label %43

43:                                               ; preds = %41
  %44 = load ptr, ptr %12, align 8, !tbaa !21
  %45 = and i32 %34, 32
  tail call void %44(ptr noundef nonnull %11, i32 noundef %45, i32 noundef %35) #12
  br label %46

46:                                               ; preds = %41, %43
  store i64 0, ptr %24, align 8, !tbaa !31
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %48 = load ptr, ptr %47, align 8, !tbaa !34
  store ptr %48, ptr %2, align 8, !tbaa !35
  %49 = load i64, ptr %22, align 8, !tbaa !29
  %50 = icmp eq i64 %49, 0
  br i1 %50, label %51, label %54

51:                                               ; preds = %46
  %52 = load i64, ptr %23, align 8, !tbaa !30
  %53 = trunc i64 %52 to i32
  br label %54

54:                                               ; preds = %51, %46, %3
  %55 = phi i32 [ 0, %3 ], [ %53, %51 ], [ -1, %46 ]
  ret i32 %55
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nofree norecurse nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define internal void @gather(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2) #2 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %5 = load ptr, ptr %4, align 8, !tbaa !23
  %6 = load ptr, ptr %0, align 8, !tbaa !36
  %7 = getelementptr inbounds nuw i8, ptr %5, i64 120
  %8 = load i64, ptr %7, align 8, !tbaa !30
  %9 = zext i32 %2 to i64
  %10 = add i64 %8, %9
  %11 = getelementptr inbounds nuw i8, ptr %5, i64 136
  %12 = load i64, ptr %11, align 8, !tbaa !37
  %13 = icmp ugt i64 %10, %12
  %14 = getelementptr inbounds nuw i8, ptr %5, i64 144
  br i1 %13, label %15, label %16

15:                                               ; preds = %3
  store i64 1, ptr %14, align 8, !tbaa !29
  br label %150

16:                                               ; preds = %3
  %17 = load i64, ptr %14, align 8, !tbaa !29
  %18 = icmp eq i64 %17, 0
  %19 = getelementptr inbounds nuw i8, ptr %5, i64 144
  br i1 %18, label %20, label %150

20:                                               ; preds = %16
  %21 = add i32 %2, %1
  %22 = icmp ult i32 %1, %21
  br i1 %22, label %23, label %150

23:                                               ; preds = %20
  %24 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %25 = load ptr, ptr %24, align 8, !tbaa !24
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %27 = load ptr, ptr %26, align 8, !tbaa !38
  %28 = getelementptr inbounds nuw i8, ptr %6, i64 40
  %29 = load i64, ptr %28, align 8, !tbaa !26
  %30 = load i32, ptr @cc_words, align 4
  %31 = zext i32 %30 to i64
  %32 = zext i32 %1 to i64
  %33 = zext i32 %21 to i64
  br label %53

34:                                               ; preds = %79
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %36 = load ptr, ptr %35, align 8, !tbaa !39
  %37 = load i32, ptr @cc_words, align 4, !tbaa !3
  %38 = zext i32 %37 to i64
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %40 = load ptr, ptr %39, align 8, !tbaa !38
  %41 = getelementptr inbounds nuw i8, ptr %6, i64 40
  %42 = load i64, ptr %41, align 8, !tbaa !26
  %43 = sub i64 64, %42
  %44 = shl nsw i64 -1, %43
  %45 = xor i64 %44, -1
  %46 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %47 = load ptr, ptr %46, align 8, !tbaa !24
  %48 = icmp eq i32 %37, 0
  %49 = getelementptr inbounds nuw i8, ptr %5, i64 72
  %50 = load ptr, ptr %49, align 8, !tbaa !34
  %51 = zext i32 %1 to i64
  %52 = zext i32 %21 to i64
  br label %82

53:                                               ; preds = %23, %79
  %54 = phi i64 [ %32, %23 ], [ %80, %79 ]
  %55 = getelementptr inbounds nuw i64, ptr %27, i64 %54
  %56 = load i64, ptr %55, align 8, !tbaa !40
  %57 = lshr i64 %56, %29
  %58 = and i64 %57, -8
  %59 = getelementptr inbounds nuw i64, ptr %25, i64 %58
  %60 = load volatile <8 x i64>, ptr %59, align 16, !tbaa !41, !noalias !42
  %61 = and i64 %56, 4294967294
  %62 = or disjoint i64 %61, 1
  %63 = lshr <8 x i64> %60, splat (i64 32)
  %64 = insertelement <8 x i64> poison, i64 %62, i64 0
  %65 = shufflevector <8 x i64> %64, <8 x i64> poison, <8 x i32> zeroinitializer
  %66 = icmp eq <8 x i64> %63, %65
  %67 = bitcast <8 x i1> %66 to i8
  %68 = icmp eq i8 %67, 0
  br i1 %68, label %79, label %69

69:                                               ; preds = %53
  %70 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %67, i1 true)
  %71 = zext nneg i8 %70 to i64
  %72 = getelementptr inbounds nuw i64, ptr %59, i64 %71
  %73 = load i64, ptr %72, align 8, !tbaa !40
  %74 = add i64 %73, 4294967295
  %75 = load ptr, ptr %6, align 8, !tbaa !33
  %76 = and i64 %74, 4294967295
  %77 = mul nuw i64 %76, %31
  %78 = getelementptr inbounds nuw i64, ptr %75, i64 %77
  tail call void @llvm.prefetch.p0(ptr %78, i32 0, i32 3, i32 1)
  br label %79

79:                                               ; preds = %69, %53
  %80 = add nuw nsw i64 %54, 1
  %81 = icmp eq i64 %80, %33
  br i1 %81, label %34, label %53

82:                                               ; preds = %34, %144
  %83 = phi i64 [ %51, %34 ], [ %148, %144 ]
  %84 = phi i64 [ %8, %34 ], [ %146, %144 ]
  %85 = mul nuw i64 %83, %38
  %86 = getelementptr inbounds nuw i64, ptr %36, i64 %85
  %87 = getelementptr inbounds nuw i64, ptr %40, i64 %83
  %88 = load i64, ptr %87, align 8, !tbaa !40
  %89 = lshr i64 %88, %42
  %90 = and i64 %89, -8
  %91 = and i64 %88, 4294967294
  %92 = or disjoint i64 %91, 1
  %93 = insertelement <8 x i64> poison, i64 %92, i64 0
  %94 = shufflevector <8 x i64> %93, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %95

95:                                               ; preds = %138, %82
  %96 = phi i64 [ %90, %82 ], [ %140, %138 ]
  %97 = getelementptr inbounds nuw i64, ptr %47, i64 %96
  %98 = load volatile <8 x i64>, ptr %97, align 16, !tbaa !41, !noalias !48
  %99 = lshr <8 x i64> %98, splat (i64 32)
  %100 = icmp eq <8 x i64> %99, %94
  %101 = bitcast <8 x i1> %100 to i8
  %102 = icmp eq i8 %101, 0
  br i1 %102, label %134, label %103

103:                                              ; preds = %95
  %104 = zext i8 %101 to i32
  %105 = load ptr, ptr %6, align 8, !tbaa !33
  br label %106

106:                                              ; preds = %103, %130
  %107 = phi i32 [ %104, %103 ], [ %132, %130 ]
  %108 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %107, i1 true)
  %109 = zext nneg i32 %108 to i64
  %110 = getelementptr i64, ptr %97, i64 %109
  %111 = load i64, ptr %110, align 8, !tbaa !40
  %112 = trunc i64 %111 to i32
  %113 = add i32 %112, -1
  %114 = zext i32 %113 to i64
  %115 = mul nuw i64 %114, %38
  %116 = getelementptr inbounds nuw i64, ptr %105, i64 %115
  br i1 %48, label %141, label %117

117:                                              ; preds = %106, %117
  %118 = phi i64 [ %126, %117 ], [ 0, %106 ]
  %119 = phi i64 [ %125, %117 ], [ 0, %106 ]
  %120 = getelementptr inbounds nuw i64, ptr %116, i64 %118
  %121 = load i64, ptr %120, align 8, !tbaa !40
  %122 = getelementptr inbounds nuw i64, ptr %86, i64 %118
  %123 = load i64, ptr %122, align 8, !tbaa !40
  %124 = xor i64 %123, %121
  %125 = or i64 %124, %119
  %126 = add nuw nsw i64 %118, 1
  %127 = icmp eq i64 %126, %38
  br i1 %127, label %128, label %117

128:                                              ; preds = %117
  %129 = icmp eq i64 %125, 0
  br i1 %129, label %141, label %130

130:                                              ; preds = %128
  %131 = add nsw i32 %107, -1
  %132 = and i32 %131, %107
  %133 = icmp eq i32 %132, 0
  br i1 %133, label %134, label %106

134:                                              ; preds = %130, %95
  %135 = icmp eq <8 x i64> %98, zeroinitializer
  %136 = bitcast <8 x i1> %135 to i8
  %137 = icmp eq i8 %136, 0
  br i1 %137, label %138, label %143

138:                                              ; preds = %134
  %139 = add i64 %96, 8
  %140 = and i64 %139, %45
  br label %95

141:                                              ; preds = %106, %128
  %142 = icmp eq i32 %112, 0
  br i1 %142, label %143, label %144

143:                                              ; preds = %134, %141
  store i64 1, ptr %19, align 8, !tbaa !29
  br label %144

144:                                              ; preds = %143, %141
  %145 = phi i32 [ -1, %143 ], [ %113, %141 ]
  %146 = add i64 %84, 1
  store i64 %146, ptr %7, align 8, !tbaa !30
  %147 = getelementptr inbounds nuw i32, ptr %50, i64 %84
  store i32 %145, ptr %147, align 4, !tbaa !3
  %148 = add nuw nsw i64 %83, 1
  %149 = icmp eq i64 %148, %52
  br i1 %149, label %150, label %82

150:                                              ; preds = %144, %20, %15, %16
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define void @cc_step(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2, i64 noundef %3, ptr noundef readonly captures(none) %4, ptr noundef readonly captures(none) %5, ptr noundef readonly captures(none) %6) local_unnamed_addr #3 {
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %9 = load i64, ptr %8, align 8, !tbaa !30
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %11 = load i64, ptr %10, align 8, !tbaa !37
  %12 = icmp eq i64 %9, %11
  br i1 %12, label %18, label %13

13:                                               ; preds = %7
  %14 = load i32, ptr @cc_words, align 4, !tbaa !3
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %33, label %16

16:                                               ; preds = %13
  %17 = zext i32 %14 to i64
  br label %20

18:                                               ; preds = %7
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 144
  store i64 1, ptr %19, align 8, !tbaa !29
  br label %111

20:                                               ; preds = %16, %20
  %21 = phi i64 [ 0, %16 ], [ %31, %20 ]
  %22 = phi i64 [ -7046029254386353131, %16 ], [ %30, %20 ]
  %23 = getelementptr inbounds nuw i64, ptr %1, i64 %21
  %24 = load i64, ptr %23, align 8, !tbaa !40
  %25 = xor i64 %24, %22
  %26 = zext i64 %25 to i128
  %27 = mul nuw i128 %26, 15485907386658061715
  %28 = lshr i128 %27, 64
  %29 = xor i128 %28, %27
  %30 = trunc i128 %29 to i64
  %31 = add nuw nsw i64 %21, 1
  %32 = icmp eq i64 %31, %17
  br i1 %32, label %33, label %20

33:                                               ; preds = %20, %13
  %34 = phi i64 [ 0, %13 ], [ %17, %20 ]
  %35 = phi i64 [ -7046029254386353131, %13 ], [ %30, %20 ]
  %36 = zext i64 %35 to i128
  %37 = mul nuw i128 %36, 11562461410679940143
  %38 = lshr i128 %37, 64
  %39 = xor i128 %38, %37
  %40 = trunc i128 %39 to i64
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %42 = load ptr, ptr %41, align 8, !tbaa !56
  %43 = load i32, ptr @cc_unit_words, align 4, !tbaa !3
  %44 = load i32, ptr @cc_option_words, align 4, !tbaa !3
  %45 = shl i32 %44, 1
  %46 = add i32 %45, %43
  %47 = zext i32 %46 to i64
  %48 = mul i64 %9, %47
  %49 = getelementptr inbounds nuw i64, ptr %42, i64 %48
  %50 = load ptr, ptr %0, align 8, !tbaa !7
  %51 = getelementptr inbounds nuw i8, ptr %50, i64 16
  %52 = load ptr, ptr %51, align 8, !tbaa !24
  %53 = getelementptr inbounds nuw i8, ptr %50, i64 40
  %54 = load i64, ptr %53, align 8, !tbaa !26
  %55 = lshr i64 %40, %54
  %56 = and i64 %55, -8
  %57 = getelementptr inbounds nuw i64, ptr %52, i64 %56
  tail call void @llvm.prefetch.p0(ptr %57, i32 0, i32 3, i32 1)
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %59 = load ptr, ptr %58, align 8, !tbaa !57
  %60 = getelementptr inbounds nuw i64, ptr %59, i64 %9
  store i64 %40, ptr %60, align 8, !tbaa !40
  %61 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %62 = load ptr, ptr %61, align 8, !tbaa !58
  %63 = load i64, ptr %8, align 8, !tbaa !30
  %64 = mul i64 %63, %34
  %65 = getelementptr inbounds nuw i64, ptr %62, i64 %64
  br i1 %15, label %66, label %70

66:                                               ; preds = %70, %33
  %67 = icmp eq i32 %43, 0
  br i1 %67, label %77, label %68

68:                                               ; preds = %66
  %69 = zext i32 %43 to i64
  br label %82

70:                                               ; preds = %33, %70
  %71 = phi i64 [ %75, %70 ], [ 0, %33 ]
  %72 = getelementptr inbounds nuw i64, ptr %1, i64 %71
  %73 = load i64, ptr %72, align 8, !tbaa !40
  %74 = getelementptr inbounds nuw i64, ptr %65, i64 %71
  store i64 %73, ptr %74, align 8, !tbaa !40
  %75 = add nuw nsw i64 %71, 1
  %76 = icmp eq i64 %75, %34
  br i1 %76, label %66, label %70

77:                                               ; preds = %82, %66
  %78 = phi ptr [ %49, %66 ], [ %87, %82 ]
  %79 = icmp eq i32 %44, 0
  br i1 %79, label %100, label %80

80:                                               ; preds = %77
  %81 = zext i32 %44 to i64
  br label %92

82:                                               ; preds = %68, %82
  %83 = phi i64 [ 0, %68 ], [ %88, %82 ]
  %84 = phi ptr [ %49, %68 ], [ %87, %82 ]
  %85 = getelementptr inbounds nuw i64, ptr %4, i64 %83
  %86 = load i64, ptr %85, align 8, !tbaa !40
  %87 = getelementptr inbounds nuw i8, ptr %84, i64 8
  store i64 %86, ptr %84, align 8, !tbaa !40
  %88 = add nuw nsw i64 %83, 1
  %89 = icmp eq i64 %88, %69
  br i1 %89, label %77, label %82

90:                                               ; preds = %92
  %91 = zext i32 %44 to i64
  br label %103

92:                                               ; preds = %80, %92
  %93 = phi i64 [ 0, %80 ], [ %98, %92 ]
  %94 = phi ptr [ %78, %80 ], [ %97, %92 ]
  %95 = getelementptr inbounds nuw i64, ptr %5, i64 %93
  %96 = load i64, ptr %95, align 8, !tbaa !40
  %97 = getelementptr inbounds nuw i8, ptr %94, i64 8
  store i64 %96, ptr %94, align 8, !tbaa !40
  %98 = add nuw nsw i64 %93, 1
  %99 = icmp eq i64 %98, %81
  br i1 %99, label %90, label %92

100:                                              ; preds = %103, %77
  %101 = load i64, ptr %8, align 8, !tbaa !30
  %102 = add i64 %101, 1
  store i64 %102, ptr %8, align 8, !tbaa !30
  br label %111

103:                                              ; preds = %90, %103
  %104 = phi i64 [ 0, %90 ], [ %109, %103 ]
  %105 = phi ptr [ %97, %90 ], [ %108, %103 ]
  %106 = getelementptr inbounds nuw i64, ptr %6, i64 %104
  %107 = load i64, ptr %106, align 8, !tbaa !40
  %108 = getelementptr inbounds nuw i8, ptr %105, i64 8
  store i64 %107, ptr %105, align 8, !tbaa !40
  %109 = add nuw nsw i64 %104, 1
  %110 = icmp eq i64 %109, %91
  br i1 %110, label %100, label %103

111:                                              ; preds = %100, %18
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #4

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @cc_priced(ptr noundef captures(none) %0, ptr noundef readnone captures(none) %1, i64 noundef %2) local_unnamed_addr #5 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %5 = load i64, ptr %4, align 8, !tbaa !63
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %7 = load i64, ptr %6, align 8, !tbaa !37
  %8 = icmp eq i64 %5, %7
  br i1 %8, label %9, label %11

9:                                                ; preds = %3
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 144
  store i64 1, ptr %10, align 8, !tbaa !29
  br label %16

11:                                               ; preds = %3
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %13 = load ptr, ptr %12, align 8, !tbaa !64
  %14 = add i64 %5, 1
  store i64 %14, ptr %4, align 8, !tbaa !63
  %15 = getelementptr inbounds nuw i64, ptr %13, i64 %5
  store i64 %2, ptr %15, align 8, !tbaa !40
  br label %16

16:                                               ; preds = %11, %9
  ret void
}

; Function Attrs: nounwind
define i32 @lv_moves(ptr noundef %0, i32 noundef %1, ptr noundef writeonly captures(none) %2, ptr noundef writeonly captures(none) %3) local_unnamed_addr #0 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %6 = load i64, ptr %5, align 8, !tbaa !65
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %8 = load i64, ptr %7, align 8, !tbaa !66
  %9 = shl i64 %8, 1
  %10 = add i64 %9, %6
  %11 = zext i32 %1 to i64
  %12 = load ptr, ptr %0, align 8, !tbaa !7
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 56
  %14 = load i64, ptr %13, align 8, !tbaa !15
  %15 = icmp ugt i64 %14, %11
  br i1 %15, label %16, label %169

16:                                               ; preds = %4
  %17 = load ptr, ptr %12, align 8, !tbaa !33
  %18 = load i32, ptr @cc_words, align 4, !tbaa !3
  %19 = zext i32 %18 to i64
  %20 = mul nuw i64 %19, %11
  %21 = getelementptr inbounds nuw i64, ptr %17, i64 %20
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 144
  store i64 0, ptr %22, align 8, !tbaa !29
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store i64 0, ptr %23, align 8, !tbaa !63
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 120
  store i64 0, ptr %24, align 8, !tbaa !30
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %26 = load ptr, ptr %25, align 8, !tbaa !67
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %28 = load ptr, ptr %27, align 8, !tbaa !68
  tail call void %26(ptr noundef nonnull %0, ptr noundef %21, ptr noundef %28) #12
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %30 = load ptr, ptr %29, align 8, !tbaa !69
  %31 = icmp eq ptr %30, null
  br i1 %31, label %32, label %35

32:                                               ; preds = %16
  %33 = load i64, ptr %22, align 8, !tbaa !29
  %34 = icmp eq i64 %33, 0
  br i1 %34, label %72, label %69

35:                                               ; preds = %16
  tail call void %30(ptr noundef nonnull %0, ptr noundef %21) #12
  %36 = load i64, ptr %23, align 8, !tbaa !63
  %37 = load i64, ptr %24, align 8, !tbaa !30
  %38 = icmp eq i64 %36, %37
  br i1 %38, label %40, label %39

39:                                               ; preds = %35
  store i64 1, ptr %22, align 8, !tbaa !29
  br label %69

40:                                               ; preds = %35
  %41 = load i64, ptr %22, align 8, !tbaa !29
  %42 = icmp eq i64 %41, 0
  br i1 %42, label %43, label %69

43:                                               ; preds = %40
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %46 = load i64, ptr %24, align 8, !tbaa !30
  %47 = icmp eq i64 %46, 0
  br i1 %47, label %72, label %48

48:                                               ; preds = %43
  %49 = load ptr, ptr %44, align 8, !tbaa !64
  br label %50

50:                                               ; preds = %48, %65
  %51 = phi i64 [ %66, %65 ], [ 0, %48 ]
  %52 = getelementptr inbounds nuw i64, ptr %49, i64 %51
  %53 = load i64, ptr %52, align 8, !tbaa !40
  %54 = icmp eq i64 %53, 0
  br i1 %54, label %65, label %55

55:                                               ; preds = %50
  %56 = load ptr, ptr %45, align 8, !tbaa !56
  %57 = mul i64 %51, %10
  %58 = load i64, ptr %5, align 8, !tbaa !65
  %59 = getelementptr i64, ptr %56, i64 %57
  %60 = getelementptr i64, ptr %59, i64 %58
  %61 = load i64, ptr %60, align 8, !tbaa !40
  %62 = or i64 %61, 4
  store i64 %62, ptr %60, align 8, !tbaa !40
  %63 = load i64, ptr %22, align 8, !tbaa !29
  %64 = icmp eq i64 %63, 0
  br i1 %64, label %65, label %69

65:                                               ; preds = %50, %55
  %66 = add nuw i64 %51, 1
  %67 = load i64, ptr %24, align 8, !tbaa !30
  %68 = icmp ult i64 %66, %67
  br i1 %68, label %50, label %72

69:                                               ; preds = %55, %40, %39, %32
  %70 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %71 = load ptr, ptr %70, align 8, !tbaa !34
  br label %90

72:                                               ; preds = %65, %43, %32
  %73 = load i64, ptr %24, align 8, !tbaa !30
  %74 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %75 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %76 = icmp eq i32 %18, 0
  %77 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %78 = icmp eq i64 %73, 0
  br i1 %78, label %164, label %79

79:                                               ; preds = %72
  %80 = load ptr, ptr %0, align 8, !tbaa !7
  %81 = load ptr, ptr %74, align 8, !tbaa !58
  %82 = load ptr, ptr %75, align 8, !tbaa !57
  %83 = getelementptr inbounds nuw i8, ptr %80, i64 40
  %84 = load i64, ptr %83, align 8, !tbaa !26
  %85 = sub i64 64, %84
  %86 = shl nsw i64 -1, %85
  %87 = xor i64 %86, -1
  %88 = getelementptr inbounds nuw i8, ptr %80, i64 16
  %89 = load ptr, ptr %88, align 8, !tbaa !24
  br label %94

90:                                               ; preds = %159, %69
  %91 = phi ptr [ %71, %69 ], [ %160, %159 ]
  store ptr %91, ptr %2, align 8, !tbaa !35
  %92 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %93 = load ptr, ptr %92, align 8, !tbaa !56
  store ptr %93, ptr %3, align 8, !tbaa !71
  br label %169

94:                                               ; preds = %79, %161
  %95 = phi i64 [ %162, %161 ], [ 0, %79 ]
  %96 = mul i64 %95, %19
  %97 = getelementptr inbounds nuw i64, ptr %81, i64 %96
  %98 = getelementptr inbounds nuw i64, ptr %82, i64 %95
  %99 = load i64, ptr %98, align 8, !tbaa !40
  %100 = lshr i64 %99, %84
  %101 = and i64 %100, -8
  %102 = and i64 %99, 4294967294
  %103 = or disjoint i64 %102, 1
  %104 = insertelement <8 x i64> poison, i64 %103, i64 0
  %105 = shufflevector <8 x i64> %104, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %106

106:                                              ; preds = %152, %94
  %107 = phi i64 [ %101, %94 ], [ %154, %152 ]
  %108 = getelementptr inbounds nuw i64, ptr %89, i64 %107
  %109 = load volatile <8 x i64>, ptr %108, align 16, !tbaa !41, !noalias !72
  %110 = lshr <8 x i64> %109, splat (i64 32)
  %111 = icmp eq <8 x i64> %110, %105
  %112 = bitcast <8 x i1> %111 to i8
  %113 = icmp eq i8 %112, 0
  br i1 %113, label %145, label %114

114:                                              ; preds = %106
  %115 = zext i8 %112 to i32
  %116 = load ptr, ptr %80, align 8, !tbaa !33
  br label %117

117:                                              ; preds = %114, %141
  %118 = phi i32 [ %115, %114 ], [ %143, %141 ]
  %119 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %118, i1 true)
  %120 = zext nneg i32 %119 to i64
  %121 = getelementptr i64, ptr %108, i64 %120
  %122 = load i64, ptr %121, align 8, !tbaa !40
  %123 = trunc i64 %122 to i32
  %124 = add i32 %123, -1
  %125 = zext i32 %124 to i64
  %126 = mul nuw i64 %125, %19
  %127 = getelementptr inbounds nuw i64, ptr %116, i64 %126
  br i1 %76, label %155, label %128

128:                                              ; preds = %117, %128
  %129 = phi i64 [ %137, %128 ], [ 0, %117 ]
  %130 = phi i64 [ %136, %128 ], [ 0, %117 ]
  %131 = getelementptr inbounds nuw i64, ptr %127, i64 %129
  %132 = load i64, ptr %131, align 8, !tbaa !40
  %133 = getelementptr inbounds nuw i64, ptr %97, i64 %129
  %134 = load i64, ptr %133, align 8, !tbaa !40
  %135 = xor i64 %134, %132
  %136 = or i64 %135, %130
  %137 = add nuw nsw i64 %129, 1
  %138 = icmp eq i64 %137, %19
  br i1 %138, label %139, label %128

139:                                              ; preds = %128
  %140 = icmp eq i64 %136, 0
  br i1 %140, label %155, label %141

141:                                              ; preds = %139
  %142 = add nsw i32 %118, -1
  %143 = and i32 %142, %118
  %144 = icmp eq i32 %143, 0
  br i1 %144, label %145, label %117

145:                                              ; preds = %141, %106
  %146 = icmp eq <8 x i64> %109, zeroinitializer
  %147 = bitcast <8 x i1> %146 to i8
  %148 = icmp eq i8 %147, 0
  br i1 %148, label %152, label %149

149:                                              ; preds = %145
  %150 = load ptr, ptr %77, align 8, !tbaa !34
  %151 = getelementptr inbounds nuw i32, ptr %150, i64 %95
  store i32 -1, ptr %151, align 4, !tbaa !3
  br label %159

152:                                              ; preds = %145
  %153 = add i64 %107, 8
  %154 = and i64 %153, %87
  br label %106

155:                                              ; preds = %117, %139
  %156 = load ptr, ptr %77, align 8, !tbaa !34
  %157 = getelementptr inbounds nuw i32, ptr %156, i64 %95
  store i32 %124, ptr %157, align 4, !tbaa !3
  %158 = icmp eq i32 %123, 0
  br i1 %158, label %159, label %161

159:                                              ; preds = %155, %149
  %160 = phi ptr [ %150, %149 ], [ %156, %155 ]
  store i64 1, ptr %22, align 8, !tbaa !29
  br label %90

161:                                              ; preds = %155
  %162 = add i64 %95, 1
  %163 = icmp eq i64 %162, %73
  br i1 %163, label %164, label %94

164:                                              ; preds = %161, %72
  %165 = load ptr, ptr %77, align 8, !tbaa !34
  store ptr %165, ptr %2, align 8, !tbaa !35
  %166 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %167 = load ptr, ptr %166, align 8, !tbaa !56
  store ptr %167, ptr %3, align 8, !tbaa !71
  %168 = trunc i64 %73 to i32
  br label %169

169:                                              ; preds = %90, %164, %4
  %170 = phi i32 [ 0, %4 ], [ %168, %164 ], [ -1, %90 ]
  ret i32 %170
}

; Function Attrs: nounwind
define void @lv_enabled(ptr noundef readonly captures(none) %0, i32 noundef %1, ptr noundef %2) local_unnamed_addr #0 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %5 = load ptr, ptr %4, align 8, !tbaa !75
  %6 = load ptr, ptr %0, align 8, !tbaa !7
  %7 = load ptr, ptr %6, align 8, !tbaa !33
  %8 = zext i32 %1 to i64
  %9 = load i32, ptr @cc_words, align 4, !tbaa !3
  %10 = zext i32 %9 to i64
  %11 = mul nuw i64 %10, %8
  %12 = getelementptr inbounds nuw i64, ptr %7, i64 %11
  tail call void %5(ptr noundef %12, ptr noundef %2) #12
  ret void
}

; Function Attrs: nounwind
define i32 @lv_quiet(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %4 = load ptr, ptr %3, align 8, !tbaa !76
  %5 = load ptr, ptr %0, align 8, !tbaa !7
  %6 = load ptr, ptr %5, align 8, !tbaa !33
  %7 = zext i32 %1 to i64
  %8 = load i32, ptr @cc_words, align 4, !tbaa !3
  %9 = zext i32 %8 to i64
  %10 = mul nuw i64 %9, %7
  %11 = getelementptr inbounds nuw i64, ptr %6, i64 %10
  %12 = tail call i32 %4(ptr noundef %11) #12
  ret i32 %12
}

; Function Attrs: nounwind
define range(i64 0, 5) i64 @lv_spell(ptr noundef captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %5 = load i64, ptr %4, align 8, !tbaa !77
  %6 = load ptr, ptr %0, align 8, !tbaa !80
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 48
  %8 = load i64, ptr %7, align 8, !tbaa !81
  %9 = icmp ult i64 %5, %8
  br i1 %9, label %10, label %100

10:                                               ; preds = %1
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %12 = load i32, ptr @cc_words, align 4
  %13 = zext i32 %12 to i64
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 56
  br label %20

20:                                               ; preds = %10, %88
  %21 = phi ptr [ %6, %10 ], [ %96, %88 ]
  %22 = phi i64 [ %5, %10 ], [ %95, %88 ]
  %23 = load i64, ptr %2, align 8, !tbaa !82
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %100, label %25

25:                                               ; preds = %20
  %26 = add i64 %23, -1
  store i64 %26, ptr %2, align 8, !tbaa !82
  %27 = load ptr, ptr %11, align 8, !tbaa !83
  %28 = load ptr, ptr %21, align 8, !tbaa !33
  %29 = and i64 %22, 4294967295
  %30 = mul nuw i64 %29, %13
  %31 = getelementptr inbounds nuw i64, ptr %28, i64 %30
  %32 = load ptr, ptr %14, align 8, !tbaa !84
  tail call void %27(ptr noundef %31, ptr noundef %32) #12
  %33 = load i64, ptr %15, align 8, !tbaa !85
  %34 = icmp eq i64 %33, 0
  br i1 %34, label %38, label %35

35:                                               ; preds = %25
  %36 = load ptr, ptr %14, align 8, !tbaa !84
  %37 = load ptr, ptr %16, align 8, !tbaa !86
  br label %48

38:                                               ; preds = %48, %25
  %39 = phi i64 [ 0, %25 ], [ %60, %48 ]
  %40 = mul i64 %39, -7046029254386353131
  %41 = lshr i64 %40, 47
  %42 = load ptr, ptr %17, align 8, !tbaa !87
  %43 = getelementptr inbounds nuw i32, ptr %42, i64 %41
  %44 = load i32, ptr %43, align 4, !tbaa !3
  %45 = icmp eq i32 %44, 0
  br i1 %45, label %77, label %46

46:                                               ; preds = %38
  %47 = load ptr, ptr %18, align 8, !tbaa !88
  br label %63

48:                                               ; preds = %35, %48
  %49 = phi i64 [ 0, %35 ], [ %61, %48 ]
  %50 = phi i64 [ 0, %35 ], [ %60, %48 ]
  %51 = getelementptr inbounds nuw i64, ptr %37, i64 %49
  %52 = load i64, ptr %51, align 8, !tbaa !40
  %53 = lshr i64 %52, 6
  %54 = getelementptr inbounds nuw i64, ptr %36, i64 %53
  %55 = load i64, ptr %54, align 8, !tbaa !40
  %56 = and i64 %52, 63
  %57 = lshr i64 %55, %56
  %58 = and i64 %57, 1
  %59 = shl nuw i64 %58, %49
  %60 = or i64 %59, %50
  %61 = add nuw i64 %49, 1
  %62 = icmp eq i64 %61, %33
  br i1 %62, label %38, label %48

63:                                               ; preds = %46, %71
  %64 = phi i32 [ %44, %46 ], [ %75, %71 ]
  %65 = phi i64 [ %41, %46 ], [ %73, %71 ]
  %66 = add i32 %64, -1
  %67 = zext i32 %66 to i64
  %68 = getelementptr inbounds nuw i64, ptr %47, i64 %67
  %69 = load i64, ptr %68, align 8, !tbaa !40
  %70 = icmp eq i64 %69, %39
  br i1 %70, label %88, label %71

71:                                               ; preds = %63
  %72 = add nuw nsw i64 %65, 1
  %73 = and i64 %72, 131071
  %74 = getelementptr inbounds nuw i32, ptr %42, i64 %73
  %75 = load i32, ptr %74, align 4, !tbaa !3
  %76 = icmp eq i32 %75, 0
  br i1 %76, label %77, label %63

77:                                               ; preds = %71, %38
  %78 = phi i64 [ %41, %38 ], [ %73, %71 ]
  %79 = load i64, ptr %3, align 8, !tbaa !91
  %80 = icmp eq i64 %79, 65535
  br i1 %80, label %100, label %81

81:                                               ; preds = %77
  %82 = getelementptr inbounds nuw i32, ptr %42, i64 %78
  %83 = load ptr, ptr %18, align 8, !tbaa !88
  %84 = getelementptr inbounds nuw i64, ptr %83, i64 %79
  store i64 %39, ptr %84, align 8, !tbaa !40
  %85 = load i64, ptr %3, align 8, !tbaa !91
  %86 = add i64 %85, 1
  store i64 %86, ptr %3, align 8, !tbaa !91
  %87 = trunc i64 %86 to i32
  store i32 %87, ptr %82, align 4, !tbaa !3
  br label %88

88:                                               ; preds = %63, %81
  %89 = phi i32 [ %87, %81 ], [ %64, %63 ]
  %90 = trunc i32 %89 to i16
  %91 = add i16 %90, -1
  %92 = load ptr, ptr %19, align 8, !tbaa !92
  %93 = load i64, ptr %4, align 8, !tbaa !77
  %94 = getelementptr inbounds nuw i16, ptr %92, i64 %93
  store i16 %91, ptr %94, align 2, !tbaa !93
  %95 = add i64 %93, 1
  store i64 %95, ptr %4, align 8, !tbaa !77
  %96 = load ptr, ptr %0, align 8, !tbaa !80
  %97 = getelementptr inbounds nuw i8, ptr %96, i64 48
  %98 = load i64, ptr %97, align 8, !tbaa !81
  %99 = icmp ult i64 %95, %98
  br i1 %99, label %20, label %100

100:                                              ; preds = %20, %88, %77, %1
  %101 = phi i64 [ 0, %1 ], [ 4, %77 ], [ 0, %88 ], [ 1, %20 ]
  ret i64 %101
}

; Function Attrs: nounwind
define range(i64 0, 7) i64 @lv_product(ptr noundef %0) local_unnamed_addr #0 {
  %2 = alloca ptr, align 8
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %4 = load i64, ptr %3, align 8, !tbaa !96
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %6, label %188

6:                                                ; preds = %1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %8 = load i64, ptr %7, align 8, !tbaa !101
  %9 = load ptr, ptr %0, align 8, !tbaa !102
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 56
  %11 = load i64, ptr %10, align 8, !tbaa !103
  %12 = icmp ult i64 %8, %11
  br i1 %12, label %13, label %181

13:                                               ; preds = %6
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 272
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 248
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 264
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 224
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 232
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 240
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 56
  br label %40

40:                                               ; preds = %174, %13
  %41 = phi ptr [ %9, %13 ], [ %175, %174 ]
  %42 = phi i64 [ %8, %13 ], [ %177, %174 ]
  %43 = trunc i64 %42 to i32
  %44 = load i64, ptr %14, align 8, !tbaa !105
  %45 = icmp eq i64 %44, 0
  br i1 %45, label %685, label %46

46:                                               ; preds = %40
  %47 = load ptr, ptr %15, align 8, !tbaa !106
  %48 = and i64 %42, 4294967295
  %49 = getelementptr inbounds nuw i16, ptr %47, i64 %48
  %50 = load i16, ptr %49, align 2, !tbaa !93
  %51 = add i64 %44, -1
  store i64 %51, ptr %14, align 8, !tbaa !105
  %52 = load ptr, ptr %16, align 8, !tbaa !107
  %53 = zext i16 %50 to i64
  %54 = getelementptr inbounds nuw i32, ptr %52, i64 %53
  %55 = load i32, ptr %54, align 4, !tbaa !3
  store i64 %53, ptr %17, align 8, !tbaa !108
  store i64 4294967295, ptr %18, align 8, !tbaa !109
  %56 = icmp eq i32 %55, 0
  br i1 %56, label %685, label %57

57:                                               ; preds = %46
  %58 = load ptr, ptr %19, align 8, !tbaa !110
  %59 = zext i32 %55 to i64
  %60 = getelementptr inbounds nuw i16, ptr %58, i64 %59
  %61 = load i16, ptr %60, align 2, !tbaa !93
  %62 = icmp eq i16 %61, 0
  br i1 %62, label %83, label %63

63:                                               ; preds = %57
  %64 = zext i16 %61 to i64
  %65 = load ptr, ptr %20, align 8, !tbaa !111
  br label %66

66:                                               ; preds = %80, %63
  %67 = phi i64 [ 1, %63 ], [ %81, %80 ]
  %68 = getelementptr inbounds nuw i16, ptr %60, i64 %67
  %69 = load i16, ptr %68, align 2, !tbaa !93
  %70 = zext i16 %69 to i64
  store i64 %70, ptr %18, align 8, !tbaa !109
  %71 = getelementptr inbounds nuw ptr, ptr %65, i64 %70
  %72 = load ptr, ptr %71, align 8, !tbaa !35
  %73 = icmp eq ptr %72, null
  br i1 %73, label %74, label %80

74:                                               ; preds = %66
  %75 = load ptr, ptr %21, align 8, !tbaa !112
  %76 = getelementptr inbounds nuw i8, ptr %75, i64 %70
  %77 = load i8, ptr %76, align 1, !tbaa !41
  %78 = and i8 %77, 4
  %79 = icmp eq i8 %78, 0
  br i1 %79, label %685, label %80

80:                                               ; preds = %74, %66
  %81 = add nuw nsw i64 %67, 1
  %82 = icmp eq i64 %67, %64
  br i1 %82, label %83, label %66

83:                                               ; preds = %80, %57
  %84 = load i64, ptr %22, align 8, !tbaa !114
  store i64 %84, ptr %23, align 8, !tbaa !115
  %85 = load i64, ptr %24, align 8, !tbaa !116
  %86 = add i64 %85, %84
  %87 = load i64, ptr %25, align 8, !tbaa !117
  %88 = icmp ugt i64 %86, %87
  br i1 %88, label %685, label %89

89:                                               ; preds = %83
  %90 = load i64, ptr %26, align 8, !tbaa !118
  %91 = load i64, ptr %27, align 8, !tbaa !119
  %92 = icmp ult i64 %90, %91
  br i1 %92, label %93, label %685

93:                                               ; preds = %89
  %94 = load i64, ptr %28, align 8, !tbaa !120
  %95 = icmp eq i64 %94, 0
  br i1 %95, label %101, label %96

96:                                               ; preds = %93
  %97 = load i64, ptr %29, align 8, !tbaa !121
  %98 = add i64 %97, %84
  %99 = load i64, ptr %30, align 8, !tbaa !122
  %100 = icmp ugt i64 %98, %99
  br i1 %100, label %685, label %101

101:                                              ; preds = %96, %93
  br i1 %62, label %174, label %102

102:                                              ; preds = %101, %166
  %103 = phi i64 [ %167, %166 ], [ 1, %101 ]
  %104 = getelementptr inbounds nuw i16, ptr %60, i64 %103
  %105 = load i16, ptr %104, align 2, !tbaa !93
  %106 = load i64, ptr %24, align 8, !tbaa !116
  %107 = add i64 %106, 1
  store i64 %107, ptr %24, align 8, !tbaa !116
  %108 = load ptr, ptr %21, align 8, !tbaa !112
  %109 = zext i16 %105 to i64
  %110 = getelementptr inbounds nuw i8, ptr %108, i64 %109
  %111 = load i8, ptr %110, align 1, !tbaa !41
  %112 = zext i8 %111 to i32
  %113 = load ptr, ptr %31, align 8, !tbaa !123
  %114 = and i64 %106, 4294967295
  %115 = getelementptr inbounds nuw i32, ptr %113, i64 %114
  store i32 %43, ptr %115, align 4, !tbaa !3
  %116 = load ptr, ptr %32, align 8, !tbaa !124
  %117 = getelementptr inbounds nuw i16, ptr %116, i64 %114
  store i16 %105, ptr %117, align 2, !tbaa !93
  %118 = load ptr, ptr %33, align 8, !tbaa !125
  %119 = getelementptr inbounds nuw i32, ptr %118, i64 %114
  store i32 -1, ptr %119, align 4, !tbaa !3
  %120 = load ptr, ptr %34, align 8, !tbaa !126
  %121 = load i64, ptr %35, align 8, !tbaa !127
  %122 = mul i64 %121, %109
  %123 = load ptr, ptr %15, align 8, !tbaa !106
  %124 = getelementptr inbounds nuw i16, ptr %123, i64 %48
  %125 = load i16, ptr %124, align 2, !tbaa !93
  %126 = zext i16 %125 to i64
  %127 = getelementptr i8, ptr %120, i64 %122
  %128 = getelementptr i8, ptr %127, i64 %126
  store i8 1, ptr %128, align 1, !tbaa !41
  %129 = and i32 %112, 1
  %130 = icmp eq i32 %129, 0
  br i1 %130, label %140, label %131

131:                                              ; preds = %102
  %132 = trunc i64 %106 to i32
  %133 = load i64, ptr %36, align 8, !tbaa !128
  %134 = add i64 %133, 1
  store i64 %134, ptr %36, align 8, !tbaa !128
  %135 = trunc i64 %133 to i32
  %136 = load ptr, ptr %37, align 8, !tbaa !129
  %137 = and i64 %133, 4294967295
  %138 = getelementptr inbounds nuw i32, ptr %136, i64 %137
  store i32 %132, ptr %138, align 4, !tbaa !3
  %139 = add i32 %135, 1
  br label %140

140:                                              ; preds = %131, %102
  %141 = phi i32 [ %139, %131 ], [ 1, %102 ]
  %142 = and i32 %112, 4
  %143 = icmp eq i32 %142, 0
  br i1 %143, label %144, label %149

144:                                              ; preds = %140
  %145 = load ptr, ptr %20, align 8, !tbaa !111
  %146 = getelementptr inbounds nuw ptr, ptr %145, i64 %109
  %147 = load ptr, ptr %146, align 8, !tbaa !35
  %148 = getelementptr inbounds nuw i32, ptr %147, i64 %48
  store i32 %141, ptr %148, align 4, !tbaa !3
  br label %149

149:                                              ; preds = %144, %140
  %150 = load i64, ptr %38, align 8, !tbaa !130
  %151 = icmp eq i64 %150, 4294967295
  br i1 %151, label %152, label %166

152:                                              ; preds = %149
  %153 = load ptr, ptr %21, align 8, !tbaa !112
  %154 = getelementptr inbounds nuw i8, ptr %153, i64 %109
  %155 = load i8, ptr %154, align 1, !tbaa !41
  %156 = and i8 %155, 2
  %157 = icmp eq i8 %156, 0
  br i1 %157, label %166, label %158

158:                                              ; preds = %152
  %159 = load ptr, ptr %39, align 8, !tbaa !131
  %160 = icmp eq ptr %159, null
  br i1 %160, label %165, label %161

161:                                              ; preds = %158
  %162 = getelementptr inbounds nuw i8, ptr %159, i64 %48
  %163 = load i8, ptr %162, align 1, !tbaa !41
  %164 = icmp eq i8 %163, 0
  br i1 %164, label %166, label %165

165:                                              ; preds = %161, %158
  store i64 %114, ptr %38, align 8, !tbaa !130
  br label %166

166:                                              ; preds = %165, %161, %152, %149
  %167 = add nuw nsw i64 %103, 1
  %168 = load i16, ptr %60, align 2, !tbaa !93
  %169 = zext i16 %168 to i64
  %170 = icmp samesign ult i64 %103, %169
  br i1 %170, label %102, label %171

171:                                              ; preds = %166
  %172 = load i64, ptr %7, align 8, !tbaa !101
  %173 = load ptr, ptr %0, align 8, !tbaa !102
  br label %174

174:                                              ; preds = %171, %101
  %175 = phi ptr [ %173, %171 ], [ %41, %101 ]
  %176 = phi i64 [ %172, %171 ], [ %42, %101 ]
  %177 = add i64 %176, 1
  store i64 %177, ptr %7, align 8, !tbaa !101
  %178 = getelementptr inbounds nuw i8, ptr %175, i64 56
  %179 = load i64, ptr %178, align 8, !tbaa !103
  %180 = icmp ult i64 %177, %179
  br i1 %180, label %40, label %181

181:                                              ; preds = %174, %6
  %182 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %183 = load i64, ptr %182, align 8, !tbaa !134
  %184 = icmp eq i64 %183, 0
  br i1 %184, label %185, label %188

185:                                              ; preds = %181
  %186 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %187 = load i64, ptr %186, align 8, !tbaa !116
  store i64 %187, ptr %182, align 8, !tbaa !134
  br label %188

188:                                              ; preds = %185, %181, %1
  %189 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %190 = load i64, ptr %3, align 8, !tbaa !96
  %191 = load i64, ptr %189, align 8, !tbaa !116
  %192 = icmp ult i64 %190, %191
  br i1 %192, label %193, label %685

193:                                              ; preds = %188
  %194 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %195 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %196 = getelementptr inbounds nuw i8, ptr %0, i64 272
  %197 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %198 = getelementptr inbounds nuw i8, ptr %0, i64 264
  %199 = getelementptr inbounds nuw i8, ptr %0, i64 224
  %200 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %201 = getelementptr inbounds nuw i8, ptr %0, i64 232
  %202 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %203 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %204 = getelementptr inbounds nuw i8, ptr %0, i64 240
  %205 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %206 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %207 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %208 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %209 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %210 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %211 = getelementptr inbounds nuw i8, ptr %0, i64 248
  %212 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %213 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %214 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %215 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %216 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %217 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %218 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %219 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %220 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %221 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %222 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %223 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %224 = getelementptr inbounds nuw i8, ptr %0, i64 168
  br label %225

225:                                              ; preds = %193, %680
  %226 = phi i64 [ %191, %193 ], [ %683, %680 ]
  %227 = phi i64 [ %190, %193 ], [ %682, %680 ]
  %228 = trunc i64 %227 to i32
  %229 = load ptr, ptr %194, align 8, !tbaa !123
  %230 = and i64 %227, 4294967295
  %231 = getelementptr inbounds nuw i32, ptr %229, i64 %230
  %232 = load i32, ptr %231, align 4, !tbaa !3
  %233 = load ptr, ptr %195, align 8, !tbaa !124
  %234 = getelementptr inbounds nuw i16, ptr %233, i64 %230
  %235 = load i16, ptr %234, align 2, !tbaa !93
  %236 = load i64, ptr %196, align 8, !tbaa !105
  %237 = icmp eq i64 %236, 0
  br i1 %237, label %685, label %238

238:                                              ; preds = %225
  %239 = add i64 %236, -1
  store i64 %239, ptr %196, align 8, !tbaa !105
  store i64 0, ptr %198, align 8, !tbaa !115
  %240 = load i64, ptr %199, align 8, !tbaa !117
  %241 = icmp ugt i64 %226, %240
  br i1 %241, label %685, label %242

242:                                              ; preds = %238
  %243 = load i64, ptr %200, align 8, !tbaa !118
  %244 = load i64, ptr %201, align 8, !tbaa !119
  %245 = icmp ult i64 %243, %244
  br i1 %245, label %246, label %685

246:                                              ; preds = %242
  %247 = load i64, ptr %202, align 8, !tbaa !120
  %248 = icmp eq i64 %247, 0
  br i1 %248, label %253, label %249

249:                                              ; preds = %246
  %250 = load i64, ptr %203, align 8, !tbaa !121
  %251 = load i64, ptr %204, align 8, !tbaa !122
  %252 = icmp ugt i64 %250, %251
  br i1 %252, label %685, label %253

253:                                              ; preds = %246, %249
  %254 = load ptr, ptr %205, align 8, !tbaa !112
  %255 = zext i16 %235 to i64
  %256 = getelementptr inbounds nuw i8, ptr %254, i64 %255
  %257 = load i8, ptr %256, align 1, !tbaa !41
  %258 = and i8 %257, 4
  %259 = icmp eq i8 %258, 0
  br i1 %259, label %430, label %260

260:                                              ; preds = %253
  %261 = load ptr, ptr %0, align 8, !tbaa !102
  %262 = getelementptr inbounds nuw i8, ptr %261, i64 40
  %263 = load ptr, ptr %262, align 8, !tbaa !135
  %264 = load i64, ptr %206, align 8, !tbaa !101
  %265 = getelementptr inbounds nuw i8, ptr %261, i64 48
  %266 = load i64, ptr %265, align 8, !tbaa !136
  %267 = icmp ult i64 %264, %266
  br i1 %267, label %268, label %319

268:                                              ; preds = %260, %314
  %269 = phi i64 [ %315, %314 ], [ %264, %260 ]
  %270 = getelementptr inbounds nuw i32, ptr %263, i64 %269
  %271 = load i32, ptr %270, align 4, !tbaa !3
  %272 = icmp eq i32 %271, %232
  br i1 %272, label %273, label %317

273:                                              ; preds = %268
  %274 = load ptr, ptr %207, align 8, !tbaa !137
  %275 = load i64, ptr %208, align 8, !tbaa !127
  %276 = mul i64 %275, %255
  %277 = load ptr, ptr %209, align 8, !tbaa !106
  %278 = and i64 %269, 4294967295
  %279 = getelementptr inbounds nuw i16, ptr %277, i64 %278
  %280 = load i16, ptr %279, align 2, !tbaa !93
  %281 = zext i16 %280 to i64
  %282 = getelementptr i32, ptr %274, i64 %276
  %283 = getelementptr i32, ptr %282, i64 %281
  %284 = load i32, ptr %283, align 4, !tbaa !3
  %285 = getelementptr inbounds nuw i16, ptr %277, i64 %269
  %286 = load i16, ptr %285, align 2, !tbaa !93
  %287 = zext i16 %286 to i64
  store i64 %287, ptr %210, align 8, !tbaa !108
  store i64 %255, ptr %211, align 8, !tbaa !109
  %288 = icmp eq i32 %284, 0
  br i1 %288, label %685, label %289

289:                                              ; preds = %273
  %290 = load ptr, ptr %212, align 8, !tbaa !110
  %291 = zext i32 %284 to i64
  %292 = getelementptr inbounds nuw i16, ptr %290, i64 %291
  %293 = load i16, ptr %292, align 2, !tbaa !93
  %294 = icmp eq i16 %293, 0
  br i1 %294, label %314, label %295

295:                                              ; preds = %289
  %296 = zext i16 %293 to i64
  %297 = load ptr, ptr %213, align 8, !tbaa !111
  br label %298

298:                                              ; preds = %311, %295
  %299 = phi i64 [ 1, %295 ], [ %312, %311 ]
  %300 = getelementptr inbounds nuw i16, ptr %292, i64 %299
  %301 = load i16, ptr %300, align 2, !tbaa !93
  %302 = zext i16 %301 to i64
  store i64 %302, ptr %211, align 8, !tbaa !109
  %303 = getelementptr inbounds nuw ptr, ptr %297, i64 %302
  %304 = load ptr, ptr %303, align 8, !tbaa !35
  %305 = icmp eq ptr %304, null
  br i1 %305, label %306, label %311

306:                                              ; preds = %298
  %307 = getelementptr inbounds nuw i8, ptr %254, i64 %302
  %308 = load i8, ptr %307, align 1, !tbaa !41
  %309 = and i8 %308, 4
  %310 = icmp eq i8 %309, 0
  br i1 %310, label %685, label %311

311:                                              ; preds = %306, %298
  %312 = add nuw nsw i64 %299, 1
  %313 = icmp eq i64 %299, %296
  br i1 %313, label %314, label %298

314:                                              ; preds = %311, %289
  %315 = add nuw i64 %269, 1
  %316 = icmp eq i64 %315, %266
  br i1 %316, label %319, label %268

317:                                              ; preds = %268
  %318 = icmp ult i32 %271, %232
  br i1 %318, label %685, label %319

319:                                              ; preds = %314, %317, %260
  %320 = phi i64 [ %269, %317 ], [ %264, %260 ], [ %266, %314 ]
  %321 = sub i64 %320, %264
  %322 = load i64, ptr %197, align 8, !tbaa !114
  %323 = mul i64 %322, %321
  store i64 %323, ptr %198, align 8, !tbaa !115
  %324 = add i64 %323, %226
  %325 = icmp ugt i64 %324, %240
  br i1 %325, label %685, label %326

326:                                              ; preds = %319
  br i1 %248, label %332, label %327

327:                                              ; preds = %326
  %328 = load i64, ptr %203, align 8, !tbaa !121
  %329 = add i64 %328, %323
  %330 = load i64, ptr %204, align 8, !tbaa !122
  %331 = icmp ugt i64 %329, %330
  br i1 %331, label %685, label %332

332:                                              ; preds = %327, %326
  %333 = icmp ult i64 %264, %320
  br i1 %333, label %334, label %660

334:                                              ; preds = %332, %354
  %335 = phi i64 [ %356, %354 ], [ %264, %332 ]
  %336 = load ptr, ptr %212, align 8, !tbaa !110
  %337 = load ptr, ptr %207, align 8, !tbaa !137
  %338 = load i64, ptr %208, align 8, !tbaa !127
  %339 = mul i64 %338, %255
  %340 = load ptr, ptr %209, align 8, !tbaa !106
  %341 = and i64 %335, 4294967295
  %342 = getelementptr inbounds nuw i16, ptr %340, i64 %341
  %343 = load i16, ptr %342, align 2, !tbaa !93
  %344 = zext i16 %343 to i64
  %345 = getelementptr i32, ptr %337, i64 %339
  %346 = getelementptr i32, ptr %345, i64 %344
  %347 = load i32, ptr %346, align 4, !tbaa !3
  %348 = zext i32 %347 to i64
  %349 = getelementptr inbounds nuw i16, ptr %336, i64 %348
  %350 = load i16, ptr %349, align 2, !tbaa !93
  %351 = icmp eq i16 %350, 0
  br i1 %351, label %354, label %358

352:                                              ; preds = %425
  %353 = load i64, ptr %206, align 8, !tbaa !101
  br label %354

354:                                              ; preds = %352, %334
  %355 = phi i64 [ %353, %352 ], [ %335, %334 ]
  %356 = add i64 %355, 1
  store i64 %356, ptr %206, align 8, !tbaa !101
  %357 = icmp ult i64 %356, %320
  br i1 %357, label %334, label %660

358:                                              ; preds = %334, %425
  %359 = phi i64 [ %426, %425 ], [ 1, %334 ]
  %360 = load i64, ptr %206, align 8, !tbaa !101
  %361 = trunc i64 %360 to i32
  %362 = getelementptr inbounds nuw i16, ptr %349, i64 %359
  %363 = load i16, ptr %362, align 2, !tbaa !93
  %364 = load i64, ptr %189, align 8, !tbaa !116
  %365 = add i64 %364, 1
  store i64 %365, ptr %189, align 8, !tbaa !116
  %366 = load ptr, ptr %205, align 8, !tbaa !112
  %367 = zext i16 %363 to i64
  %368 = getelementptr inbounds nuw i8, ptr %366, i64 %367
  %369 = load i8, ptr %368, align 1, !tbaa !41
  %370 = zext i8 %369 to i32
  %371 = load ptr, ptr %194, align 8, !tbaa !123
  %372 = and i64 %364, 4294967295
  %373 = getelementptr inbounds nuw i32, ptr %371, i64 %372
  store i32 %361, ptr %373, align 4, !tbaa !3
  %374 = load ptr, ptr %195, align 8, !tbaa !124
  %375 = getelementptr inbounds nuw i16, ptr %374, i64 %372
  store i16 %363, ptr %375, align 2, !tbaa !93
  %376 = load ptr, ptr %214, align 8, !tbaa !125
  %377 = getelementptr inbounds nuw i32, ptr %376, i64 %372
  store i32 %228, ptr %377, align 4, !tbaa !3
  %378 = load ptr, ptr %215, align 8, !tbaa !126
  %379 = load i64, ptr %208, align 8, !tbaa !127
  %380 = mul i64 %379, %367
  %381 = load ptr, ptr %209, align 8, !tbaa !106
  %382 = and i64 %360, 4294967295
  %383 = getelementptr inbounds nuw i16, ptr %381, i64 %382
  %384 = load i16, ptr %383, align 2, !tbaa !93
  %385 = zext i16 %384 to i64
  %386 = getelementptr i8, ptr %378, i64 %380
  %387 = getelementptr i8, ptr %386, i64 %385
  store i8 1, ptr %387, align 1, !tbaa !41
  %388 = and i32 %370, 1
  %389 = icmp eq i32 %388, 0
  br i1 %389, label %399, label %390

390:                                              ; preds = %358
  %391 = trunc i64 %364 to i32
  %392 = load i64, ptr %216, align 8, !tbaa !128
  %393 = add i64 %392, 1
  store i64 %393, ptr %216, align 8, !tbaa !128
  %394 = trunc i64 %392 to i32
  %395 = load ptr, ptr %217, align 8, !tbaa !129
  %396 = and i64 %392, 4294967295
  %397 = getelementptr inbounds nuw i32, ptr %395, i64 %396
  store i32 %391, ptr %397, align 4, !tbaa !3
  %398 = add i32 %394, 1
  br label %399

399:                                              ; preds = %390, %358
  %400 = phi i32 [ %398, %390 ], [ 1, %358 ]
  %401 = and i32 %370, 4
  %402 = icmp eq i32 %401, 0
  br i1 %402, label %403, label %408

403:                                              ; preds = %399
  %404 = load ptr, ptr %213, align 8, !tbaa !111
  %405 = getelementptr inbounds nuw ptr, ptr %404, i64 %367
  %406 = load ptr, ptr %405, align 8, !tbaa !35
  %407 = getelementptr inbounds nuw i32, ptr %406, i64 %382
  store i32 %400, ptr %407, align 4, !tbaa !3
  br label %408

408:                                              ; preds = %403, %399
  %409 = load i64, ptr %218, align 8, !tbaa !130
  %410 = icmp eq i64 %409, 4294967295
  br i1 %410, label %411, label %425

411:                                              ; preds = %408
  %412 = load ptr, ptr %205, align 8, !tbaa !112
  %413 = getelementptr inbounds nuw i8, ptr %412, i64 %367
  %414 = load i8, ptr %413, align 1, !tbaa !41
  %415 = and i8 %414, 2
  %416 = icmp eq i8 %415, 0
  br i1 %416, label %425, label %417

417:                                              ; preds = %411
  %418 = load ptr, ptr %219, align 8, !tbaa !131
  %419 = icmp eq ptr %418, null
  br i1 %419, label %424, label %420

420:                                              ; preds = %417
  %421 = getelementptr inbounds nuw i8, ptr %418, i64 %382
  %422 = load i8, ptr %421, align 1, !tbaa !41
  %423 = icmp eq i8 %422, 0
  br i1 %423, label %425, label %424

424:                                              ; preds = %420, %417
  store i64 %372, ptr %218, align 8, !tbaa !130
  br label %425

425:                                              ; preds = %424, %420, %411, %408
  %426 = add nuw nsw i64 %359, 1
  %427 = load i16, ptr %349, align 2, !tbaa !93
  %428 = zext i16 %427 to i64
  %429 = icmp samesign ult i64 %359, %428
  br i1 %429, label %358, label %352

430:                                              ; preds = %253
  %431 = and i8 %257, 2
  %432 = icmp eq i8 %431, 0
  br i1 %432, label %441, label %433

433:                                              ; preds = %430
  %434 = load ptr, ptr %219, align 8, !tbaa !131
  %435 = icmp eq ptr %434, null
  br i1 %435, label %660, label %436

436:                                              ; preds = %433
  %437 = zext i32 %232 to i64
  %438 = getelementptr inbounds nuw i8, ptr %434, i64 %437
  %439 = load i8, ptr %438, align 1, !tbaa !41
  %440 = icmp eq i8 %439, 0
  br i1 %440, label %441, label %660

441:                                              ; preds = %430, %436
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #13
  %442 = load ptr, ptr %0, align 8, !tbaa !102
  %443 = getelementptr inbounds nuw i8, ptr %442, i64 8
  %444 = load ptr, ptr %443, align 8, !tbaa !141
  %445 = load ptr, ptr %442, align 8, !tbaa !142
  %446 = call i32 %444(ptr noundef %445, i32 noundef %232, ptr noundef nonnull %2) #12
  %447 = load ptr, ptr %205, align 8, !tbaa !112
  %448 = getelementptr inbounds nuw i8, ptr %447, i64 %255
  %449 = load i8, ptr %448, align 1, !tbaa !41
  %450 = and i8 %449, 1
  %451 = icmp eq i32 %446, -1
  br i1 %451, label %657, label %452

452:                                              ; preds = %441
  %453 = icmp eq i32 %446, 0
  br i1 %453, label %510, label %454

454:                                              ; preds = %452
  %455 = load ptr, ptr %2, align 8, !tbaa !35
  %456 = load ptr, ptr %207, align 8, !tbaa !137
  %457 = load i64, ptr %208, align 8, !tbaa !127
  %458 = mul i64 %457, %255
  %459 = load ptr, ptr %209, align 8, !tbaa !106
  %460 = getelementptr i32, ptr %456, i64 %458
  %461 = zext i32 %446 to i64
  br label %462

462:                                              ; preds = %507, %454
  %463 = phi i64 [ 0, %454 ], [ %508, %507 ]
  %464 = getelementptr inbounds nuw i32, ptr %455, i64 %463
  %465 = load i32, ptr %464, align 4, !tbaa !3
  %466 = zext i32 %465 to i64
  %467 = getelementptr inbounds nuw i16, ptr %459, i64 %466
  %468 = load i16, ptr %467, align 2, !tbaa !93
  %469 = zext i16 %468 to i64
  %470 = getelementptr i32, ptr %460, i64 %469
  %471 = load i32, ptr %470, align 4, !tbaa !3
  store i64 %469, ptr %210, align 8, !tbaa !108
  store i64 %255, ptr %211, align 8, !tbaa !109
  %472 = icmp eq i32 %471, 0
  br i1 %472, label %657, label %473

473:                                              ; preds = %462
  %474 = load ptr, ptr %212, align 8, !tbaa !110
  %475 = zext i32 %471 to i64
  %476 = getelementptr inbounds nuw i16, ptr %474, i64 %475
  %477 = load i16, ptr %476, align 2, !tbaa !93
  %478 = icmp eq i16 %477, 0
  br i1 %478, label %507, label %479

479:                                              ; preds = %473
  %480 = zext i16 %477 to i64
  %481 = load ptr, ptr %213, align 8, !tbaa !111
  br label %482

482:                                              ; preds = %495, %479
  %483 = phi i64 [ 1, %479 ], [ %496, %495 ]
  %484 = getelementptr inbounds nuw i16, ptr %476, i64 %483
  %485 = load i16, ptr %484, align 2, !tbaa !93
  %486 = zext i16 %485 to i64
  store i64 %486, ptr %211, align 8, !tbaa !109
  %487 = getelementptr inbounds nuw ptr, ptr %481, i64 %486
  %488 = load ptr, ptr %487, align 8, !tbaa !35
  %489 = icmp eq ptr %488, null
  br i1 %489, label %490, label %495

490:                                              ; preds = %482
  %491 = getelementptr inbounds nuw i8, ptr %447, i64 %486
  %492 = load i8, ptr %491, align 1, !tbaa !41
  %493 = and i8 %492, 4
  %494 = icmp eq i8 %493, 0
  br i1 %494, label %657, label %495

495:                                              ; preds = %490, %482
  %496 = add nuw nsw i64 %483, 1
  %497 = icmp eq i64 %483, %480
  br i1 %497, label %498, label %482

498:                                              ; preds = %495
  %499 = add i32 %471, 1
  %500 = zext i32 %499 to i64
  %501 = getelementptr inbounds nuw i16, ptr %474, i64 %500
  %502 = load i16, ptr %501, align 2, !tbaa !93
  %503 = zext i16 %502 to i64
  %504 = getelementptr inbounds nuw ptr, ptr %481, i64 %503
  %505 = load ptr, ptr %504, align 8, !tbaa !35
  %506 = getelementptr inbounds nuw i32, ptr %505, i64 %466
  call void @llvm.prefetch.p0(ptr %506, i32 0, i32 3, i32 1)
  br label %507

507:                                              ; preds = %498, %473
  %508 = add nuw nsw i64 %463, 1
  %509 = icmp eq i64 %508, %461
  br i1 %509, label %510, label %462

510:                                              ; preds = %507, %452
  %511 = phi i64 [ 0, %452 ], [ %461, %507 ]
  %512 = load i64, ptr %197, align 8, !tbaa !114
  %513 = mul i64 %512, %511
  store i64 %513, ptr %198, align 8, !tbaa !115
  %514 = load i64, ptr %189, align 8, !tbaa !116
  %515 = add i64 %514, %513
  %516 = load i64, ptr %199, align 8, !tbaa !117
  %517 = icmp ugt i64 %515, %516
  br i1 %517, label %657, label %518

518:                                              ; preds = %510
  %519 = load i64, ptr %200, align 8, !tbaa !118
  %520 = load i64, ptr %201, align 8, !tbaa !119
  %521 = icmp ult i64 %519, %520
  br i1 %521, label %522, label %657

522:                                              ; preds = %518
  %523 = load i64, ptr %202, align 8, !tbaa !120
  %524 = icmp eq i64 %523, 0
  %525 = load i64, ptr %203, align 8, !tbaa !121
  br i1 %524, label %530, label %526

526:                                              ; preds = %522
  %527 = add i64 %525, %513
  %528 = load i64, ptr %204, align 8, !tbaa !122
  %529 = icmp ugt i64 %527, %528
  br i1 %529, label %657, label %530

530:                                              ; preds = %526, %522
  br i1 %453, label %659, label %531

531:                                              ; preds = %530
  %532 = icmp eq i8 %450, 0
  br label %533

533:                                              ; preds = %554, %531
  %534 = phi i64 [ 0, %531 ], [ %555, %554 ]
  %535 = load ptr, ptr %2, align 8, !tbaa !35
  %536 = getelementptr inbounds nuw i32, ptr %535, i64 %534
  %537 = load i32, ptr %536, align 4, !tbaa !3
  %538 = load ptr, ptr %212, align 8, !tbaa !110
  %539 = load ptr, ptr %207, align 8, !tbaa !137
  %540 = load i64, ptr %208, align 8, !tbaa !127
  %541 = mul i64 %540, %255
  %542 = load ptr, ptr %209, align 8, !tbaa !106
  %543 = zext i32 %537 to i64
  %544 = getelementptr inbounds nuw i16, ptr %542, i64 %543
  %545 = load i16, ptr %544, align 2, !tbaa !93
  %546 = zext i16 %545 to i64
  %547 = getelementptr i32, ptr %539, i64 %541
  %548 = getelementptr i32, ptr %547, i64 %546
  %549 = load i32, ptr %548, align 4, !tbaa !3
  %550 = zext i32 %549 to i64
  %551 = getelementptr inbounds nuw i16, ptr %538, i64 %550
  %552 = load i16, ptr %551, align 2, !tbaa !93
  %553 = icmp eq i16 %552, 0
  br i1 %553, label %554, label %557

554:                                              ; preds = %652, %533
  %555 = add nuw nsw i64 %534, 1
  %556 = icmp eq i64 %555, %511
  br i1 %556, label %659, label %533

557:                                              ; preds = %533, %652
  %558 = phi i64 [ %653, %652 ], [ 1, %533 ]
  %559 = getelementptr inbounds nuw i16, ptr %551, i64 %558
  %560 = load i16, ptr %559, align 2, !tbaa !93
  %561 = load ptr, ptr %213, align 8, !tbaa !111
  %562 = zext i16 %560 to i64
  %563 = getelementptr inbounds nuw ptr, ptr %561, i64 %562
  %564 = load ptr, ptr %563, align 8, !tbaa !35
  %565 = getelementptr inbounds nuw i32, ptr %564, i64 %543
  %566 = load i32, ptr %565, align 4, !tbaa !3
  %567 = icmp eq i32 %566, 0
  br i1 %567, label %568, label %628

568:                                              ; preds = %557
  %569 = load i64, ptr %189, align 8, !tbaa !116
  %570 = add i64 %569, 1
  store i64 %570, ptr %189, align 8, !tbaa !116
  %571 = load ptr, ptr %205, align 8, !tbaa !112
  %572 = getelementptr inbounds nuw i8, ptr %571, i64 %562
  %573 = load i8, ptr %572, align 1, !tbaa !41
  %574 = zext i8 %573 to i32
  %575 = load ptr, ptr %194, align 8, !tbaa !123
  %576 = and i64 %569, 4294967295
  %577 = getelementptr inbounds nuw i32, ptr %575, i64 %576
  store i32 %537, ptr %577, align 4, !tbaa !3
  %578 = load ptr, ptr %195, align 8, !tbaa !124
  %579 = getelementptr inbounds nuw i16, ptr %578, i64 %576
  store i16 %560, ptr %579, align 2, !tbaa !93
  %580 = load ptr, ptr %214, align 8, !tbaa !125
  %581 = getelementptr inbounds nuw i32, ptr %580, i64 %576
  store i32 %228, ptr %581, align 4, !tbaa !3
  %582 = load ptr, ptr %215, align 8, !tbaa !126
  %583 = load i64, ptr %208, align 8, !tbaa !127
  %584 = mul i64 %583, %562
  %585 = load ptr, ptr %209, align 8, !tbaa !106
  %586 = getelementptr inbounds nuw i16, ptr %585, i64 %543
  %587 = load i16, ptr %586, align 2, !tbaa !93
  %588 = zext i16 %587 to i64
  %589 = getelementptr i8, ptr %582, i64 %584
  %590 = getelementptr i8, ptr %589, i64 %588
  store i8 1, ptr %590, align 1, !tbaa !41
  %591 = and i32 %574, 1
  %592 = icmp eq i32 %591, 0
  br i1 %592, label %602, label %593

593:                                              ; preds = %568
  %594 = trunc i64 %569 to i32
  %595 = load i64, ptr %216, align 8, !tbaa !128
  %596 = add i64 %595, 1
  store i64 %596, ptr %216, align 8, !tbaa !128
  %597 = trunc i64 %595 to i32
  %598 = load ptr, ptr %217, align 8, !tbaa !129
  %599 = and i64 %595, 4294967295
  %600 = getelementptr inbounds nuw i32, ptr %598, i64 %599
  store i32 %594, ptr %600, align 4, !tbaa !3
  %601 = add i32 %597, 1
  br label %602

602:                                              ; preds = %593, %568
  %603 = phi i32 [ %601, %593 ], [ 1, %568 ]
  %604 = and i32 %574, 4
  %605 = icmp eq i32 %604, 0
  br i1 %605, label %606, label %611

606:                                              ; preds = %602
  %607 = load ptr, ptr %213, align 8, !tbaa !111
  %608 = getelementptr inbounds nuw ptr, ptr %607, i64 %562
  %609 = load ptr, ptr %608, align 8, !tbaa !35
  %610 = getelementptr inbounds nuw i32, ptr %609, i64 %543
  store i32 %603, ptr %610, align 4, !tbaa !3
  br label %611

611:                                              ; preds = %606, %602
  %612 = load i64, ptr %218, align 8, !tbaa !130
  %613 = icmp eq i64 %612, 4294967295
  br i1 %613, label %614, label %628

614:                                              ; preds = %611
  %615 = load ptr, ptr %205, align 8, !tbaa !112
  %616 = getelementptr inbounds nuw i8, ptr %615, i64 %562
  %617 = load i8, ptr %616, align 1, !tbaa !41
  %618 = and i8 %617, 2
  %619 = icmp eq i8 %618, 0
  br i1 %619, label %628, label %620

620:                                              ; preds = %614
  %621 = load ptr, ptr %219, align 8, !tbaa !131
  %622 = icmp eq ptr %621, null
  br i1 %622, label %627, label %623

623:                                              ; preds = %620
  %624 = getelementptr inbounds nuw i8, ptr %621, i64 %543
  %625 = load i8, ptr %624, align 1, !tbaa !41
  %626 = icmp eq i8 %625, 0
  br i1 %626, label %628, label %627

627:                                              ; preds = %623, %620
  store i64 %576, ptr %218, align 8, !tbaa !130
  br label %628

628:                                              ; preds = %627, %623, %614, %611, %557
  br i1 %532, label %652, label %629

629:                                              ; preds = %628
  %630 = load i64, ptr %202, align 8, !tbaa !120
  %631 = icmp eq i64 %630, 0
  br i1 %631, label %652, label %632

632:                                              ; preds = %629
  %633 = load ptr, ptr %205, align 8, !tbaa !112
  %634 = getelementptr inbounds nuw i8, ptr %633, i64 %562
  %635 = load i8, ptr %634, align 1, !tbaa !41
  %636 = and i8 %635, 1
  %637 = icmp eq i8 %636, 0
  br i1 %637, label %652, label %638

638:                                              ; preds = %632
  %639 = load i32, ptr %565, align 4, !tbaa !3
  %640 = add i32 %639, -1
  %641 = load i64, ptr %203, align 8, !tbaa !121
  %642 = icmp eq i64 %641, %525
  %643 = load ptr, ptr %220, align 8, !tbaa !145
  br i1 %642, label %649, label %644

644:                                              ; preds = %638
  %645 = getelementptr i32, ptr %643, i64 %641
  %646 = getelementptr i8, ptr %645, i64 -4
  %647 = load i32, ptr %646, align 4, !tbaa !3
  %648 = icmp eq i32 %647, %640
  br i1 %648, label %652, label %649

649:                                              ; preds = %644, %638
  %650 = add i64 %641, 1
  store i64 %650, ptr %203, align 8, !tbaa !121
  %651 = getelementptr inbounds nuw i32, ptr %643, i64 %641
  store i32 %640, ptr %651, align 4, !tbaa !3
  br label %652

652:                                              ; preds = %649, %644, %632, %629, %628
  %653 = add nuw nsw i64 %558, 1
  %654 = load i16, ptr %551, align 2, !tbaa !93
  %655 = zext i16 %654 to i64
  %656 = icmp samesign ult i64 %558, %655
  br i1 %656, label %557, label %554

657:                                              ; preds = %510, %526, %441, %518, %462, %490
  %658 = phi i64 [ 2, %462 ], [ 3, %490 ], [ 4, %526 ], [ 6, %441 ], [ 4, %510 ], [ 4, %518 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #13
  br label %685

659:                                              ; preds = %554, %530
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #13
  br label %660

660:                                              ; preds = %354, %433, %332, %436, %659
  %661 = load i64, ptr %221, align 8, !tbaa !134
  %662 = icmp eq i64 %230, %661
  br i1 %662, label %663, label %668

663:                                              ; preds = %660
  %664 = load ptr, ptr %222, align 8, !tbaa !147
  %665 = load i64, ptr %200, align 8, !tbaa !118
  %666 = add i64 %665, 1
  store i64 %666, ptr %200, align 8, !tbaa !118
  %667 = getelementptr inbounds nuw i32, ptr %664, i64 %665
  store i32 %228, ptr %667, align 4, !tbaa !3
  store i64 %226, ptr %221, align 8, !tbaa !134
  br label %668

668:                                              ; preds = %663, %660
  %669 = load ptr, ptr %205, align 8, !tbaa !112
  %670 = getelementptr inbounds nuw i8, ptr %669, i64 %255
  %671 = load i8, ptr %670, align 1, !tbaa !41
  %672 = and i8 %671, 1
  %673 = icmp eq i8 %672, 0
  br i1 %673, label %680, label %674

674:                                              ; preds = %668
  %675 = load i64, ptr %203, align 8, !tbaa !121
  %676 = load ptr, ptr %223, align 8, !tbaa !148
  %677 = load i64, ptr %224, align 8, !tbaa !149
  %678 = add i64 %677, 1
  store i64 %678, ptr %224, align 8, !tbaa !149
  %679 = getelementptr inbounds nuw i64, ptr %676, i64 %678
  store i64 %675, ptr %679, align 8, !tbaa !40
  br label %680

680:                                              ; preds = %668, %674
  %681 = load i64, ptr %3, align 8, !tbaa !96
  %682 = add i64 %681, 1
  store i64 %682, ptr %3, align 8, !tbaa !96
  %683 = load i64, ptr %189, align 8, !tbaa !116
  %684 = icmp ult i64 %682, %683
  br i1 %684, label %225, label %685

685:                                              ; preds = %83, %89, %40, %96, %46, %74, %680, %249, %225, %242, %238, %317, %327, %319, %273, %306, %188, %657
  %686 = phi i64 [ 2, %273 ], [ %658, %657 ], [ 4, %242 ], [ 0, %188 ], [ 3, %74 ], [ 3, %306 ], [ 0, %680 ], [ 4, %249 ], [ 1, %225 ], [ 4, %319 ], [ 4, %327 ], [ 6, %317 ], [ 4, %238 ], [ 2, %46 ], [ 4, %96 ], [ 4, %83 ], [ 1, %40 ], [ 4, %89 ]
  ret i64 %686
}

; Function Attrs: nounwind
define i32 @lv_successors(ptr noundef readonly captures(none) %0, i32 noundef %1, ptr noundef writeonly captures(none) %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = alloca ptr, align 8
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %7 = load ptr, ptr %6, align 8, !tbaa !129
  %8 = zext i32 %1 to i64
  %9 = getelementptr inbounds nuw i32, ptr %7, i64 %8
  %10 = load i32, ptr %9, align 4, !tbaa !3
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %12 = load ptr, ptr %11, align 8, !tbaa !123
  %13 = zext i32 %10 to i64
  %14 = getelementptr inbounds nuw i32, ptr %12, i64 %13
  %15 = load i32, ptr %14, align 4, !tbaa !3
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %17 = load ptr, ptr %16, align 8, !tbaa !124
  %18 = getelementptr inbounds nuw i16, ptr %17, i64 %13
  %19 = load i16, ptr %18, align 2, !tbaa !93
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #13
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %21 = load ptr, ptr %20, align 8, !tbaa !112
  %22 = zext i16 %19 to i64
  %23 = getelementptr inbounds nuw i8, ptr %21, i64 %22
  %24 = load i8, ptr %23, align 1, !tbaa !41
  %25 = and i8 %24, 2
  %26 = icmp eq i8 %25, 0
  br i1 %26, label %36, label %27

27:                                               ; preds = %4
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %29 = load ptr, ptr %28, align 8, !tbaa !131
  %30 = icmp eq ptr %29, null
  br i1 %30, label %112, label %31

31:                                               ; preds = %27
  %32 = zext i32 %15 to i64
  %33 = getelementptr inbounds nuw i8, ptr %29, i64 %32
  %34 = load i8, ptr %33, align 1, !tbaa !41
  %35 = icmp eq i8 %34, 0
  br i1 %35, label %36, label %112

36:                                               ; preds = %4, %31
  %37 = load ptr, ptr %0, align 8, !tbaa !102
  %38 = getelementptr inbounds nuw i8, ptr %37, i64 8
  %39 = load ptr, ptr %38, align 8, !tbaa !141
  %40 = load ptr, ptr %37, align 8, !tbaa !142
  %41 = call i32 %39(ptr noundef %40, i32 noundef %15, ptr noundef nonnull %5) #12
  %42 = icmp eq i32 %41, -1
  br i1 %42, label %112, label %43

43:                                               ; preds = %36
  %44 = zext i32 %41 to i64
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %46 = load i64, ptr %45, align 8, !tbaa !114
  %47 = mul i64 %46, %44
  %48 = icmp ugt i64 %47, %3
  br i1 %48, label %112, label %49

49:                                               ; preds = %43
  %50 = icmp eq i32 %41, 0
  br i1 %50, label %112, label %51

51:                                               ; preds = %49
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %53 = load ptr, ptr %52, align 8, !tbaa !110
  %54 = load ptr, ptr %5, align 8, !tbaa !35
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %56 = load ptr, ptr %55, align 8, !tbaa !137
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %58 = load i64, ptr %57, align 8, !tbaa !127
  %59 = mul i64 %58, %22
  %60 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %61 = load ptr, ptr %60, align 8, !tbaa !106
  %62 = getelementptr i32, ptr %56, i64 %59
  %63 = getelementptr inbounds nuw i8, ptr %0, i64 72
  br label %64

64:                                               ; preds = %51, %82
  %65 = phi i64 [ 0, %51 ], [ %84, %82 ]
  %66 = phi i32 [ 0, %51 ], [ %83, %82 ]
  %67 = getelementptr inbounds nuw i32, ptr %54, i64 %65
  %68 = load i32, ptr %67, align 4, !tbaa !3
  %69 = zext i32 %68 to i64
  %70 = getelementptr inbounds nuw i16, ptr %61, i64 %69
  %71 = load i16, ptr %70, align 2, !tbaa !93
  %72 = zext i16 %71 to i64
  %73 = getelementptr i32, ptr %62, i64 %72
  %74 = load i32, ptr %73, align 4, !tbaa !3
  %75 = zext i32 %74 to i64
  %76 = getelementptr inbounds nuw i16, ptr %53, i64 %75
  %77 = load i16, ptr %76, align 2, !tbaa !93
  %78 = icmp eq i16 %77, 0
  br i1 %78, label %82, label %79

79:                                               ; preds = %64
  %80 = zext i16 %77 to i64
  %81 = load ptr, ptr %20, align 8, !tbaa !112
  br label %86

82:                                               ; preds = %108, %64
  %83 = phi i32 [ %66, %64 ], [ %109, %108 ]
  %84 = add nuw nsw i64 %65, 1
  %85 = icmp eq i64 %84, %44
  br i1 %85, label %112, label %64

86:                                               ; preds = %79, %108
  %87 = phi i64 [ 1, %79 ], [ %110, %108 ]
  %88 = phi i32 [ %66, %79 ], [ %109, %108 ]
  %89 = getelementptr inbounds nuw i16, ptr %76, i64 %87
  %90 = load i16, ptr %89, align 2, !tbaa !93
  %91 = zext i16 %90 to i64
  %92 = getelementptr inbounds nuw i8, ptr %81, i64 %91
  %93 = load i8, ptr %92, align 1, !tbaa !41
  %94 = and i8 %93, 1
  %95 = icmp eq i8 %94, 0
  br i1 %95, label %108, label %96

96:                                               ; preds = %86
  %97 = load ptr, ptr %63, align 8, !tbaa !111
  %98 = getelementptr inbounds nuw ptr, ptr %97, i64 %91
  %99 = load ptr, ptr %98, align 8, !tbaa !35
  %100 = load i32, ptr %67, align 4, !tbaa !3
  %101 = zext i32 %100 to i64
  %102 = getelementptr inbounds nuw i32, ptr %99, i64 %101
  %103 = load i32, ptr %102, align 4, !tbaa !3
  %104 = add i32 %103, -1
  %105 = add i32 %88, 1
  %106 = zext i32 %88 to i64
  %107 = getelementptr inbounds nuw i32, ptr %2, i64 %106
  store i32 %104, ptr %107, align 4, !tbaa !3
  br label %108

108:                                              ; preds = %86, %96
  %109 = phi i32 [ %105, %96 ], [ %88, %86 ]
  %110 = add nuw nsw i64 %87, 1
  %111 = icmp eq i64 %87, %80
  br i1 %111, label %82, label %86

112:                                              ; preds = %82, %49, %27, %43, %36, %31
  %113 = phi i32 [ 0, %31 ], [ -1, %36 ], [ -1, %43 ], [ 0, %27 ], [ 0, %49 ], [ %83, %82 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #13
  ret i32 %113
}

; Function Attrs: nounwind
define range(i64 0, 7) i64 @lv_hunt(ptr noundef %0) local_unnamed_addr #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %5 = load i64, ptr %4, align 8, !tbaa !152
  %6 = icmp eq i64 %5, 0
  br i1 %6, label %7, label %26

7:                                                ; preds = %1
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %9 = load ptr, ptr %8, align 8, !tbaa !156
  %10 = load ptr, ptr %0, align 8, !tbaa !157
  %11 = load ptr, ptr %10, align 8, !tbaa !102
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 72
  %13 = load i64, ptr %12, align 8, !tbaa !158
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %26, label %15

15:                                               ; preds = %7, %15
  %16 = phi i64 [ %21, %15 ], [ 0, %7 ]
  %17 = phi i64 [ %20, %15 ], [ 0, %7 ]
  %18 = getelementptr inbounds nuw i64, ptr %9, i64 %16
  %19 = load i64, ptr %18, align 8, !tbaa !40
  %20 = or i64 %19, %17
  %21 = add nuw i64 %16, 1
  %22 = icmp eq i64 %21, %13
  br i1 %22, label %23, label %15

23:                                               ; preds = %15
  %24 = icmp ne i64 %20, 0
  %25 = zext i1 %24 to i32
  br label %26

26:                                               ; preds = %7, %23, %1
  %27 = phi i32 [ 1, %1 ], [ 0, %7 ], [ %25, %23 ]
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 272
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 344
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 296
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 288
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 280
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 352
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 328
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 384
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 232
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %60 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %61 = getelementptr inbounds nuw i8, ptr %0, i64 368
  %62 = getelementptr inbounds nuw i8, ptr %0, i64 224
  %63 = getelementptr inbounds nuw i8, ptr %0, i64 264
  %64 = getelementptr inbounds nuw i8, ptr %0, i64 304
  %65 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %66 = getelementptr inbounds nuw i8, ptr %0, i64 320
  %67 = getelementptr inbounds nuw i8, ptr %0, i64 336
  %68 = getelementptr inbounds nuw i8, ptr %0, i64 248
  %69 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %70 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %71 = getelementptr inbounds nuw i8, ptr %0, i64 312
  %72 = getelementptr inbounds nuw i8, ptr %0, i64 240
  %73 = getelementptr inbounds nuw i8, ptr %0, i64 360
  %74 = load i64, ptr %28, align 8, !tbaa !160
  br label %75

75:                                               ; preds = %1067, %26
  %76 = phi i64 [ %1068, %1067 ], [ %74, %26 ]
  switch i64 %76, label %972 [
    i64 0, label %77
    i64 1, label %156
    i64 2, label %527
    i64 3, label %1042
    i64 4, label %798
  ]

77:                                               ; preds = %75
  %78 = load i64, ptr %42, align 8, !tbaa !161
  %79 = icmp eq i64 %78, 0
  br i1 %79, label %1069, label %80

80:                                               ; preds = %77
  %81 = load i64, ptr %48, align 8, !tbaa !162
  %82 = load i64, ptr %56, align 8, !tbaa !163
  %83 = icmp eq i64 %81, %82
  br i1 %83, label %1069, label %84

84:                                               ; preds = %80
  %85 = load i64, ptr %39, align 8, !tbaa !164
  %86 = load i64, ptr %72, align 8, !tbaa !165
  %87 = icmp eq i64 %85, %86
  br i1 %87, label %1069, label %88

88:                                               ; preds = %84
  %89 = load ptr, ptr %0, align 8, !tbaa !157
  %90 = load ptr, ptr %89, align 8, !tbaa !102
  %91 = getelementptr inbounds nuw i8, ptr %90, i64 16
  %92 = load ptr, ptr %91, align 8, !tbaa !166
  %93 = icmp eq ptr %92, null
  %94 = load ptr, ptr %41, align 8, !tbaa !167
  br i1 %93, label %95, label %104

95:                                               ; preds = %88
  %96 = getelementptr %struct.lv_part, ptr %94, i64 %78
  %97 = getelementptr i8, ptr %96, i64 -4
  %98 = load i32, ptr %97, align 4, !tbaa !168
  %99 = icmp eq i32 %98, 1
  br i1 %99, label %1069, label %100

100:                                              ; preds = %95
  %101 = getelementptr i8, ptr %96, i64 -8
  %102 = load i32, ptr %101, align 4, !tbaa !170
  %103 = icmp eq i32 %102, 0
  br i1 %103, label %104, label %1069

104:                                              ; preds = %88, %100
  %105 = add i64 %78, -1
  store i64 %105, ptr %42, align 8, !tbaa !161
  %106 = getelementptr inbounds nuw %struct.lv_part, ptr %94, i64 %105
  %107 = load i32, ptr %106, align 4, !tbaa !3
  %108 = getelementptr inbounds nuw i8, ptr %106, i64 4
  %109 = load i32, ptr %108, align 4, !tbaa !3
  %110 = getelementptr inbounds nuw i8, ptr %106, i64 8
  %111 = load i32, ptr %110, align 4, !tbaa !3
  %112 = getelementptr inbounds nuw i8, ptr %106, i64 12
  %113 = load i32, ptr %112, align 4, !tbaa !3
  %114 = zext i32 %107 to i64
  store i64 %114, ptr %35, align 8, !tbaa !171
  store i64 %114, ptr %33, align 8, !tbaa !172
  %115 = zext i32 %109 to i64
  store i64 %115, ptr %43, align 8, !tbaa !173
  %116 = zext i32 %111 to i64
  store i64 %116, ptr %40, align 8, !tbaa !174
  %117 = load i64, ptr %63, align 8, !tbaa !175
  %118 = add i64 %117, 1
  store i64 %118, ptr %63, align 8, !tbaa !175
  store i64 4294967295, ptr %67, align 8, !tbaa !176
  %119 = icmp ult i32 %107, %109
  br i1 %119, label %120, label %124

120:                                              ; preds = %104
  %121 = trunc i64 %118 to i32
  %122 = load ptr, ptr %70, align 8, !tbaa !177
  %123 = load ptr, ptr %45, align 8, !tbaa !178
  br label %127

124:                                              ; preds = %127, %104
  store i64 1, ptr %66, align 8, !tbaa !179
  %125 = sub nsw i64 %115, %114
  store i64 %125, ptr %50, align 8, !tbaa !180
  store i64 0, ptr %71, align 8, !tbaa !181
  store i64 0, ptr %64, align 8, !tbaa !182
  %126 = icmp eq i32 %113, 1
  br i1 %126, label %135, label %154

127:                                              ; preds = %127, %120
  %128 = phi i64 [ %114, %120 ], [ %133, %127 ]
  %129 = getelementptr inbounds nuw i32, ptr %123, i64 %128
  %130 = load i32, ptr %129, align 4, !tbaa !3
  %131 = zext i32 %130 to i64
  %132 = getelementptr inbounds nuw i32, ptr %122, i64 %131
  store i32 %121, ptr %132, align 4, !tbaa !3
  %133 = add nuw nsw i64 %128, 1
  %134 = icmp eq i64 %133, %115
  br i1 %134, label %124, label %127

135:                                              ; preds = %124
  %136 = getelementptr inbounds nuw i8, ptr %90, i64 64
  %137 = load i64, ptr %136, align 8, !tbaa !184
  %138 = mul i64 %137, 3
  %139 = getelementptr inbounds nuw i8, ptr %90, i64 72
  %140 = load i64, ptr %139, align 8, !tbaa !158
  %141 = shl i64 %140, 1
  %142 = add i64 %141, %138
  %143 = icmp eq i64 %142, 0
  br i1 %143, label %153, label %144

144:                                              ; preds = %135
  %145 = load ptr, ptr %30, align 8, !tbaa !185
  br label %146

146:                                              ; preds = %146, %144
  %147 = phi i64 [ 0, %144 ], [ %151, %146 ]
  %148 = icmp ult i64 %147, %137
  %149 = sext i1 %148 to i64
  %150 = getelementptr inbounds nuw i64, ptr %145, i64 %147
  store i64 %149, ptr %150, align 8, !tbaa !40
  %151 = add nuw i64 %147, 1
  %152 = icmp eq i64 %151, %142
  br i1 %152, label %153, label %146

153:                                              ; preds = %146, %135
  store i64 -1, ptr %49, align 8, !tbaa !187
  store i64 0, ptr %73, align 8, !tbaa !188
  br label %154

154:                                              ; preds = %153, %124
  %155 = phi i64 [ 3, %153 ], [ 1, %124 ]
  store i64 %155, ptr %28, align 8, !tbaa !160
  br label %1061

156:                                              ; preds = %75
  %157 = load i64, ptr %63, align 8, !tbaa !175
  %158 = trunc i64 %157 to i32
  %159 = load i64, ptr %40, align 8, !tbaa !174
  %160 = icmp eq i64 %159, 0
  br i1 %160, label %170, label %161

161:                                              ; preds = %156
  %162 = add i64 %159, -1
  %163 = load ptr, ptr %38, align 8, !tbaa !189
  %164 = load ptr, ptr %0, align 8, !tbaa !157
  %165 = load ptr, ptr %164, align 8, !tbaa !102
  %166 = getelementptr inbounds nuw i8, ptr %165, i64 72
  %167 = load i64, ptr %166, align 8, !tbaa !158
  %168 = mul i64 %167, %162
  %169 = getelementptr inbounds nuw i64, ptr %163, i64 %168
  br label %170

170:                                              ; preds = %161, %156
  %171 = phi ptr [ %169, %161 ], [ null, %156 ]
  %172 = icmp eq ptr %171, null
  br label %173

173:                                              ; preds = %526, %170
  %174 = load i64, ptr %64, align 8, !tbaa !182
  %175 = icmp eq i64 %174, 0
  br i1 %175, label %176, label %211

176:                                              ; preds = %173
  %177 = load i64, ptr %43, align 8, !tbaa !173
  %178 = load i64, ptr %35, align 8, !tbaa !171
  %179 = icmp ult i64 %178, %177
  br i1 %179, label %180, label %194

180:                                              ; preds = %176
  %181 = load ptr, ptr %54, align 8, !tbaa !190
  %182 = load ptr, ptr %45, align 8, !tbaa !178
  br label %183

183:                                              ; preds = %191, %180
  %184 = phi i64 [ %178, %180 ], [ %192, %191 ]
  %185 = getelementptr inbounds nuw i32, ptr %182, i64 %184
  %186 = load i32, ptr %185, align 4, !tbaa !3
  %187 = zext i32 %186 to i64
  %188 = getelementptr inbounds nuw i32, ptr %181, i64 %187
  %189 = load i32, ptr %188, align 4, !tbaa !3
  %190 = icmp eq i32 %189, 0
  br i1 %190, label %194, label %191

191:                                              ; preds = %183
  %192 = add i64 %184, 1
  store i64 %192, ptr %35, align 8, !tbaa !171
  %193 = icmp eq i64 %192, %177
  br i1 %193, label %1057, label %183

194:                                              ; preds = %183, %176
  %195 = phi i64 [ %178, %176 ], [ %184, %183 ]
  %196 = icmp eq i64 %195, %177
  br i1 %196, label %1057, label %197

197:                                              ; preds = %194
  %198 = load ptr, ptr %45, align 8, !tbaa !178
  %199 = getelementptr inbounds nuw i32, ptr %198, i64 %195
  %200 = load i32, ptr %199, align 4, !tbaa !3
  %201 = load ptr, ptr %52, align 8, !tbaa !192
  store i32 %200, ptr %201, align 4, !tbaa !3
  %202 = load ptr, ptr %65, align 8, !tbaa !193
  store i64 1, ptr %64, align 8, !tbaa !182
  store i32 0, ptr %202, align 4, !tbaa !3
  %203 = load i64, ptr %66, align 8, !tbaa !179
  %204 = add i64 %203, 1
  store i64 %204, ptr %66, align 8, !tbaa !179
  %205 = trunc i64 %203 to i32
  %206 = load ptr, ptr %54, align 8, !tbaa !190
  %207 = zext i32 %200 to i64
  %208 = getelementptr inbounds nuw i32, ptr %206, i64 %207
  store i32 %205, ptr %208, align 4, !tbaa !3
  %209 = load ptr, ptr %59, align 8, !tbaa !194
  %210 = getelementptr inbounds nuw i8, ptr %209, i64 %207
  store i8 0, ptr %210, align 1, !tbaa !41
  br label %211

211:                                              ; preds = %197, %173
  %212 = load i64, ptr %55, align 8, !tbaa !195
  %213 = icmp eq i64 %212, 0
  br i1 %213, label %1069, label %214

214:                                              ; preds = %211
  %215 = add i64 %212, -1
  store i64 %215, ptr %55, align 8, !tbaa !195
  %216 = load ptr, ptr %52, align 8, !tbaa !192
  %217 = load i64, ptr %64, align 8, !tbaa !182
  %218 = add i64 %217, -1
  %219 = getelementptr inbounds nuw i32, ptr %216, i64 %218
  %220 = load i32, ptr %219, align 4, !tbaa !3
  %221 = and i32 %220, 2147483647
  %222 = load ptr, ptr %65, align 8, !tbaa !193
  %223 = getelementptr inbounds nuw i32, ptr %222, i64 %218
  %224 = load i32, ptr %223, align 4, !tbaa !3
  %225 = load ptr, ptr %0, align 8, !tbaa !157
  br i1 %172, label %226, label %248

226:                                              ; preds = %214
  %227 = getelementptr inbounds nuw i8, ptr %225, i64 216
  %228 = load i64, ptr %227, align 8, !tbaa !120
  %229 = icmp eq i64 %228, 0
  br i1 %229, label %244, label %230

230:                                              ; preds = %226
  %231 = getelementptr inbounds nuw i8, ptr %225, i64 136
  %232 = load ptr, ptr %231, align 8, !tbaa !145
  %233 = getelementptr inbounds nuw i8, ptr %225, i64 128
  %234 = load ptr, ptr %233, align 8, !tbaa !148
  %235 = zext nneg i32 %221 to i64
  %236 = getelementptr inbounds nuw i64, ptr %234, i64 %235
  %237 = load i64, ptr %236, align 8, !tbaa !40
  %238 = getelementptr inbounds nuw i32, ptr %232, i64 %237
  %239 = add nuw i32 %221, 1
  %240 = zext i32 %239 to i64
  %241 = getelementptr inbounds nuw i64, ptr %234, i64 %240
  %242 = load i64, ptr %241, align 8, !tbaa !40
  %243 = sub i64 %242, %237
  br label %398

244:                                              ; preds = %226
  %245 = load i64, ptr %67, align 8, !tbaa !176
  %246 = zext nneg i32 %221 to i64
  %247 = icmp eq i64 %245, %246
  br i1 %247, label %395, label %387

248:                                              ; preds = %214
  %249 = load i64, ptr %67, align 8, !tbaa !176
  %250 = zext nneg i32 %221 to i64
  %251 = icmp eq i64 %249, %250
  br i1 %251, label %395, label %252

252:                                              ; preds = %248
  %253 = load ptr, ptr %225, align 8, !tbaa !102
  %254 = getelementptr inbounds nuw i8, ptr %225, i64 88
  %255 = load ptr, ptr %254, align 8, !tbaa !123
  %256 = getelementptr inbounds nuw i8, ptr %225, i64 120
  %257 = load ptr, ptr %256, align 8, !tbaa !129
  %258 = getelementptr inbounds nuw i32, ptr %257, i64 %250
  %259 = load i32, ptr %258, align 4, !tbaa !3
  %260 = zext i32 %259 to i64
  %261 = getelementptr inbounds nuw i32, ptr %255, i64 %260
  %262 = load i32, ptr %261, align 4, !tbaa !3
  %263 = getelementptr inbounds nuw i8, ptr %225, i64 96
  %264 = load ptr, ptr %263, align 8, !tbaa !124
  %265 = getelementptr inbounds nuw i16, ptr %264, i64 %260
  %266 = load i16, ptr %265, align 2, !tbaa !93
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #13
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #13
  %267 = getelementptr inbounds nuw i8, ptr %225, i64 48
  %268 = load ptr, ptr %267, align 8, !tbaa !112
  %269 = zext i16 %266 to i64
  %270 = getelementptr inbounds nuw i8, ptr %268, i64 %269
  %271 = load i8, ptr %270, align 1, !tbaa !41
  %272 = and i8 %271, 2
  %273 = icmp eq i8 %272, 0
  br i1 %273, label %283, label %274

274:                                              ; preds = %252
  %275 = getelementptr inbounds nuw i8, ptr %225, i64 56
  %276 = load ptr, ptr %275, align 8, !tbaa !131
  %277 = icmp eq ptr %276, null
  br i1 %277, label %385, label %278

278:                                              ; preds = %274
  %279 = zext i32 %262 to i64
  %280 = getelementptr inbounds nuw i8, ptr %276, i64 %279
  %281 = load i8, ptr %280, align 1, !tbaa !41
  %282 = icmp eq i8 %281, 0
  br i1 %282, label %283, label %385

283:                                              ; preds = %278, %252
  %284 = getelementptr inbounds nuw i8, ptr %253, i64 16
  %285 = load ptr, ptr %284, align 8, !tbaa !166
  %286 = load ptr, ptr %253, align 8, !tbaa !142
  %287 = call i32 %285(ptr noundef %286, i32 noundef %262, ptr noundef nonnull %2, ptr noundef nonnull %3) #12
  %288 = getelementptr inbounds nuw i8, ptr %253, i64 64
  %289 = load i64, ptr %288, align 8, !tbaa !184
  %290 = getelementptr inbounds nuw i8, ptr %253, i64 72
  %291 = load i64, ptr %290, align 8, !tbaa !158
  %292 = shl i64 %291, 1
  %293 = add i64 %292, %289
  %294 = icmp eq i32 %287, -1
  br i1 %294, label %385, label %295

295:                                              ; preds = %283
  %296 = zext i32 %287 to i64
  %297 = getelementptr inbounds nuw i8, ptr %225, i64 80
  %298 = load i64, ptr %297, align 8, !tbaa !114
  %299 = mul i64 %298, %296
  %300 = load i64, ptr %68, align 8, !tbaa !196
  %301 = icmp ugt i64 %299, %300
  br i1 %301, label %385, label %302

302:                                              ; preds = %295
  %303 = icmp eq i32 %287, 0
  br i1 %303, label %385, label %304

304:                                              ; preds = %302
  %305 = load ptr, ptr %3, align 8, !tbaa !71
  %306 = getelementptr i64, ptr %305, i64 %289
  %307 = icmp eq i64 %291, 0
  %308 = getelementptr inbounds nuw i8, ptr %225, i64 40
  %309 = load ptr, ptr %2, align 8
  %310 = getelementptr inbounds nuw i8, ptr %225, i64 24
  %311 = getelementptr inbounds nuw i8, ptr %225, i64 16
  %312 = getelementptr inbounds nuw i8, ptr %225, i64 8
  %313 = getelementptr inbounds nuw i8, ptr %225, i64 72
  br label %314

314:                                              ; preds = %381, %304
  %315 = phi i64 [ 0, %304 ], [ %383, %381 ]
  %316 = phi i32 [ 0, %304 ], [ %382, %381 ]
  %317 = mul i64 %315, %293
  %318 = getelementptr i64, ptr %306, i64 %317
  br i1 %307, label %332, label %319

319:                                              ; preds = %314, %319
  %320 = phi i64 [ %328, %319 ], [ 0, %314 ]
  %321 = phi i64 [ %327, %319 ], [ 0, %314 ]
  %322 = getelementptr inbounds nuw i64, ptr %318, i64 %320
  %323 = load i64, ptr %322, align 8, !tbaa !40
  %324 = getelementptr inbounds nuw i64, ptr %171, i64 %320
  %325 = load i64, ptr %324, align 8, !tbaa !40
  %326 = and i64 %325, %323
  %327 = or i64 %326, %321
  %328 = add nuw i64 %320, 1
  %329 = icmp eq i64 %328, %291
  br i1 %329, label %330, label %319

330:                                              ; preds = %319
  %331 = icmp eq i64 %327, 0
  br i1 %331, label %332, label %381

332:                                              ; preds = %330, %314
  %333 = load ptr, ptr %308, align 8, !tbaa !110
  %334 = getelementptr inbounds nuw i32, ptr %309, i64 %315
  %335 = load i32, ptr %334, align 4, !tbaa !3
  %336 = load ptr, ptr %310, align 8, !tbaa !137
  %337 = load i64, ptr %311, align 8, !tbaa !127
  %338 = mul i64 %337, %269
  %339 = load ptr, ptr %312, align 8, !tbaa !106
  %340 = zext i32 %335 to i64
  %341 = getelementptr inbounds nuw i16, ptr %339, i64 %340
  %342 = load i16, ptr %341, align 2, !tbaa !93
  %343 = zext i16 %342 to i64
  %344 = getelementptr i32, ptr %336, i64 %338
  %345 = getelementptr i32, ptr %344, i64 %343
  %346 = load i32, ptr %345, align 4, !tbaa !3
  %347 = zext i32 %346 to i64
  %348 = getelementptr inbounds nuw i16, ptr %333, i64 %347
  %349 = load i16, ptr %348, align 2, !tbaa !93
  %350 = icmp eq i16 %349, 0
  br i1 %350, label %381, label %351

351:                                              ; preds = %332
  %352 = zext i16 %349 to i64
  %353 = load ptr, ptr %267, align 8, !tbaa !112
  br label %354

354:                                              ; preds = %377, %351
  %355 = phi i64 [ 1, %351 ], [ %379, %377 ]
  %356 = phi i32 [ %316, %351 ], [ %378, %377 ]
  %357 = getelementptr inbounds nuw i16, ptr %348, i64 %355
  %358 = load i16, ptr %357, align 2, !tbaa !93
  %359 = zext i16 %358 to i64
  %360 = getelementptr inbounds nuw i8, ptr %353, i64 %359
  %361 = load i8, ptr %360, align 1, !tbaa !41
  %362 = and i8 %361, 1
  %363 = icmp eq i8 %362, 0
  br i1 %363, label %377, label %364

364:                                              ; preds = %354
  %365 = load ptr, ptr %313, align 8, !tbaa !111
  %366 = getelementptr inbounds nuw ptr, ptr %365, i64 %359
  %367 = load ptr, ptr %366, align 8, !tbaa !35
  %368 = load i32, ptr %334, align 4, !tbaa !3
  %369 = zext i32 %368 to i64
  %370 = getelementptr inbounds nuw i32, ptr %367, i64 %369
  %371 = load i32, ptr %370, align 4, !tbaa !3
  %372 = add i32 %371, -1
  %373 = load ptr, ptr %69, align 8, !tbaa !197
  %374 = add i32 %356, 1
  %375 = zext i32 %356 to i64
  %376 = getelementptr inbounds nuw i32, ptr %373, i64 %375
  store i32 %372, ptr %376, align 4, !tbaa !3
  br label %377

377:                                              ; preds = %364, %354
  %378 = phi i32 [ %374, %364 ], [ %356, %354 ]
  %379 = add nuw nsw i64 %355, 1
  %380 = icmp eq i64 %355, %352
  br i1 %380, label %381, label %354

381:                                              ; preds = %377, %332, %330
  %382 = phi i32 [ %316, %330 ], [ %316, %332 ], [ %378, %377 ]
  %383 = add nuw nsw i64 %315, 1
  %384 = icmp eq i64 %383, %296
  br i1 %384, label %385, label %314

385:                                              ; preds = %381, %302, %295, %283, %278, %274
  %386 = phi i32 [ 0, %278 ], [ -1, %283 ], [ -1, %295 ], [ 0, %274 ], [ 0, %302 ], [ %382, %381 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #13
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #13
  br label %391

387:                                              ; preds = %244
  %388 = load ptr, ptr %69, align 8, !tbaa !197
  %389 = load i64, ptr %68, align 8, !tbaa !196
  %390 = call i32 @lv_successors(ptr noundef nonnull %225, i32 noundef range(i32 0, -2147483648) %221, ptr noundef %388, i64 noundef %389) #14
  br label %391

391:                                              ; preds = %387, %385
  %392 = phi i64 [ %250, %385 ], [ %246, %387 ]
  %393 = phi i32 [ %386, %385 ], [ %390, %387 ]
  %394 = zext i32 %393 to i64
  store i64 %394, ptr %34, align 8, !tbaa !200
  store i64 %392, ptr %67, align 8, !tbaa !176
  br label %395

395:                                              ; preds = %391, %248, %244
  %396 = load ptr, ptr %69, align 8, !tbaa !197
  %397 = load i64, ptr %34, align 8, !tbaa !200
  br label %398

398:                                              ; preds = %395, %230
  %399 = phi ptr [ %396, %395 ], [ %238, %230 ]
  %400 = phi i64 [ %397, %395 ], [ %243, %230 ]
  %401 = trunc i64 %400 to i32
  %402 = icmp eq i32 %401, -1
  br i1 %402, label %1069, label %403

403:                                              ; preds = %398
  %404 = icmp ult i32 %224, %401
  br i1 %404, label %405, label %459

405:                                              ; preds = %403
  %406 = zext nneg i32 %221 to i64
  %407 = zext i32 %224 to i64
  br label %408

408:                                              ; preds = %456, %405
  %409 = phi i64 [ %407, %405 ], [ %410, %456 ]
  %410 = add nuw nsw i64 %409, 1
  %411 = getelementptr inbounds nuw i32, ptr %399, i64 %409
  %412 = load i32, ptr %411, align 4, !tbaa !3
  %413 = load ptr, ptr %70, align 8, !tbaa !177
  %414 = zext i32 %412 to i64
  %415 = getelementptr inbounds nuw i32, ptr %413, i64 %414
  %416 = load i32, ptr %415, align 4, !tbaa !3
  %417 = icmp eq i32 %416, %158
  br i1 %417, label %418, label %456

418:                                              ; preds = %408
  %419 = load ptr, ptr %54, align 8, !tbaa !190
  %420 = getelementptr inbounds nuw i32, ptr %419, i64 %414
  %421 = load i32, ptr %420, align 4, !tbaa !3
  %422 = icmp eq i32 %412, %221
  br i1 %422, label %423, label %426

423:                                              ; preds = %418
  %424 = load ptr, ptr %59, align 8, !tbaa !194
  %425 = getelementptr inbounds nuw i8, ptr %424, i64 %406
  store i8 1, ptr %425, align 1, !tbaa !41
  br label %426

426:                                              ; preds = %423, %418
  %427 = icmp eq i32 %421, 0
  br i1 %427, label %428, label %444

428:                                              ; preds = %426
  %429 = trunc nuw i64 %410 to i32
  %430 = load ptr, ptr %65, align 8, !tbaa !193
  %431 = load i64, ptr %64, align 8, !tbaa !182
  %432 = getelementptr i32, ptr %430, i64 %431
  %433 = getelementptr i8, ptr %432, i64 -4
  store i32 %429, ptr %433, align 4, !tbaa !3
  %434 = load ptr, ptr %52, align 8, !tbaa !192
  %435 = getelementptr inbounds nuw i32, ptr %434, i64 %431
  store i32 %412, ptr %435, align 4, !tbaa !3
  %436 = add i64 %431, 1
  store i64 %436, ptr %64, align 8, !tbaa !182
  store i32 0, ptr %432, align 4, !tbaa !3
  %437 = load i64, ptr %66, align 8, !tbaa !179
  %438 = add i64 %437, 1
  store i64 %438, ptr %66, align 8, !tbaa !179
  %439 = trunc i64 %437 to i32
  %440 = load ptr, ptr %54, align 8, !tbaa !190
  %441 = getelementptr inbounds nuw i32, ptr %440, i64 %414
  store i32 %439, ptr %441, align 4, !tbaa !3
  %442 = load ptr, ptr %59, align 8, !tbaa !194
  %443 = getelementptr inbounds nuw i8, ptr %442, i64 %414
  store i8 0, ptr %443, align 1, !tbaa !41
  br label %526

444:                                              ; preds = %426
  %445 = load ptr, ptr %54, align 8, !tbaa !190
  %446 = getelementptr inbounds nuw i32, ptr %445, i64 %406
  %447 = load i32, ptr %446, align 4, !tbaa !3
  %448 = icmp ult i32 %421, %447
  br i1 %448, label %449, label %456

449:                                              ; preds = %444
  store i32 %421, ptr %446, align 4, !tbaa !3
  %450 = load ptr, ptr %52, align 8, !tbaa !192
  %451 = load i64, ptr %64, align 8, !tbaa !182
  %452 = getelementptr i32, ptr %450, i64 %451
  %453 = getelementptr i8, ptr %452, i64 -4
  %454 = load i32, ptr %453, align 4, !tbaa !3
  %455 = or i32 %454, -2147483648
  store i32 %455, ptr %453, align 4, !tbaa !3
  br label %456

456:                                              ; preds = %449, %444, %408
  %457 = trunc i64 %410 to i32
  %458 = icmp eq i32 %457, %401
  br i1 %458, label %459, label %408

459:                                              ; preds = %456, %403
  %460 = load ptr, ptr %52, align 8, !tbaa !192
  %461 = load i64, ptr %64, align 8, !tbaa !182
  %462 = getelementptr i32, ptr %460, i64 %461
  %463 = getelementptr i8, ptr %462, i64 -4
  %464 = load i32, ptr %463, align 4, !tbaa !3
  %465 = add i64 %461, -1
  store i64 %465, ptr %64, align 8, !tbaa !182
  %466 = icmp sgt i32 %464, -1
  %467 = load i64, ptr %71, align 8, !tbaa !181
  br i1 %466, label %472, label %468

468:                                              ; preds = %459
  %469 = load ptr, ptr %53, align 8, !tbaa !202
  %470 = add i64 %467, 1
  store i64 %470, ptr %71, align 8, !tbaa !181
  %471 = getelementptr inbounds nuw i32, ptr %469, i64 %467
  store i32 %221, ptr %471, align 4, !tbaa !3
  br label %508

472:                                              ; preds = %459
  %473 = load i64, ptr %66, align 8, !tbaa !179
  %474 = add i64 %473, -1
  %475 = icmp eq i64 %467, 0
  %476 = load ptr, ptr %54, align 8, !tbaa !190
  br i1 %475, label %477, label %479

477:                                              ; preds = %472
  %478 = zext nneg i32 %221 to i64
  br label %501

479:                                              ; preds = %472
  %480 = load ptr, ptr %53, align 8, !tbaa !202
  %481 = zext nneg i32 %221 to i64
  %482 = getelementptr inbounds nuw i32, ptr %476, i64 %481
  %483 = sub i64 %474, %467
  br label %484

484:                                              ; preds = %495, %479
  %485 = phi i64 [ %474, %479 ], [ %499, %495 ]
  %486 = phi i64 [ %467, %479 ], [ %498, %495 ]
  %487 = getelementptr i32, ptr %480, i64 %486
  %488 = getelementptr i8, ptr %487, i64 -4
  %489 = load i32, ptr %488, align 4, !tbaa !3
  %490 = zext i32 %489 to i64
  %491 = getelementptr inbounds nuw i32, ptr %476, i64 %490
  %492 = load i32, ptr %491, align 4, !tbaa !3
  %493 = load i32, ptr %482, align 4, !tbaa !3
  %494 = icmp ult i32 %492, %493
  br i1 %494, label %501, label %495

495:                                              ; preds = %484
  %496 = load i64, ptr %50, align 8, !tbaa !180
  %497 = trunc i64 %496 to i32
  %498 = add i64 %486, -1
  store i64 %498, ptr %71, align 8, !tbaa !181
  store i32 %497, ptr %491, align 4, !tbaa !3
  %499 = add i64 %485, -1
  %500 = icmp eq i64 %498, 0
  br i1 %500, label %501, label %484

501:                                              ; preds = %495, %484, %477
  %502 = phi i64 [ %478, %477 ], [ %481, %484 ], [ %481, %495 ]
  %503 = phi i64 [ %474, %477 ], [ %483, %495 ], [ %485, %484 ]
  store i64 %503, ptr %66, align 8, !tbaa !179
  %504 = load i64, ptr %50, align 8, !tbaa !180
  %505 = add i64 %504, -1
  store i64 %505, ptr %50, align 8, !tbaa !180
  %506 = trunc i64 %504 to i32
  %507 = getelementptr inbounds nuw i32, ptr %476, i64 %502
  store i32 %506, ptr %507, align 4, !tbaa !3
  br label %508

508:                                              ; preds = %501, %468
  %509 = icmp eq i64 %465, 0
  br i1 %509, label %526, label %510

510:                                              ; preds = %508
  %511 = getelementptr i32, ptr %460, i64 %465
  %512 = getelementptr i8, ptr %511, i64 -4
  %513 = load i32, ptr %512, align 4, !tbaa !3
  %514 = and i32 %513, 2147483647
  %515 = load ptr, ptr %54, align 8, !tbaa !190
  %516 = zext nneg i32 %221 to i64
  %517 = getelementptr inbounds nuw i32, ptr %515, i64 %516
  %518 = load i32, ptr %517, align 4, !tbaa !3
  %519 = zext nneg i32 %514 to i64
  %520 = getelementptr inbounds nuw i32, ptr %515, i64 %519
  %521 = load i32, ptr %520, align 4, !tbaa !3
  %522 = icmp ult i32 %518, %521
  br i1 %522, label %523, label %526

523:                                              ; preds = %510
  store i32 %518, ptr %520, align 4, !tbaa !3
  %524 = load i32, ptr %512, align 4, !tbaa !3
  %525 = or i32 %524, -2147483648
  store i32 %525, ptr %512, align 4, !tbaa !3
  br label %526

526:                                              ; preds = %523, %510, %508, %428
  br label %173

527:                                              ; preds = %75
  %528 = load i64, ptr %43, align 8, !tbaa !173
  %529 = load i64, ptr %33, align 8, !tbaa !172
  %530 = sub i64 %528, %529
  %531 = load i64, ptr %50, align 8, !tbaa !180
  %532 = sub i64 %530, %531
  %533 = load i64, ptr %40, align 8, !tbaa !174
  %534 = icmp eq i64 %533, 0
  br i1 %534, label %535, label %539

535:                                              ; preds = %527
  %536 = load i64, ptr %51, align 8, !tbaa !205
  %537 = icmp eq i64 %536, 0
  %538 = zext i1 %537 to i32
  br label %539

539:                                              ; preds = %535, %527
  %540 = phi i64 [ %536, %535 ], [ %533, %527 ]
  %541 = phi i32 [ %538, %535 ], [ 1, %527 ]
  %542 = load ptr, ptr %52, align 8, !tbaa !192
  %543 = load ptr, ptr %53, align 8, !tbaa !202
  %544 = load i64, ptr %35, align 8, !tbaa !171
  %545 = icmp eq i64 %544, %529
  br i1 %545, label %546, label %572

546:                                              ; preds = %539
  %547 = icmp eq i64 %530, %531
  br i1 %547, label %548, label %553

548:                                              ; preds = %553, %546
  %549 = icmp ult i64 %529, %528
  br i1 %549, label %550, label %572

550:                                              ; preds = %548
  %551 = load ptr, ptr %54, align 8, !tbaa !190
  %552 = load ptr, ptr %45, align 8, !tbaa !178
  br label %558

553:                                              ; preds = %546, %553
  %554 = phi i64 [ %556, %553 ], [ 0, %546 ]
  %555 = getelementptr inbounds nuw i32, ptr %542, i64 %554
  store i32 0, ptr %555, align 4, !tbaa !3
  %556 = add nuw i64 %554, 1
  %557 = icmp eq i64 %556, %532
  br i1 %557, label %548, label %553

558:                                              ; preds = %558, %550
  %559 = phi i64 [ %529, %550 ], [ %570, %558 ]
  %560 = getelementptr inbounds nuw i32, ptr %552, i64 %559
  %561 = load i32, ptr %560, align 4, !tbaa !3
  %562 = zext i32 %561 to i64
  %563 = getelementptr inbounds nuw i32, ptr %551, i64 %562
  %564 = load i32, ptr %563, align 4, !tbaa !3
  %565 = zext i32 %564 to i64
  %566 = sub i64 %530, %565
  %567 = getelementptr inbounds nuw i32, ptr %542, i64 %566
  %568 = load i32, ptr %567, align 4, !tbaa !3
  %569 = add i32 %568, 1
  store i32 %569, ptr %567, align 4, !tbaa !3
  %570 = add nuw i64 %559, 1
  %571 = icmp eq i64 %570, %528
  br i1 %571, label %572, label %558

572:                                              ; preds = %558, %548, %539
  %573 = icmp ult i64 %544, %528
  br i1 %573, label %574, label %576

574:                                              ; preds = %572
  %575 = trunc i64 %540 to i32
  br label %579

576:                                              ; preds = %706, %572
  %577 = phi i64 [ %528, %572 ], [ %709, %706 ]
  %578 = icmp eq i64 %530, %531
  br i1 %578, label %711, label %725

579:                                              ; preds = %706, %574
  %580 = phi i64 [ %544, %574 ], [ %708, %706 ]
  %581 = load ptr, ptr %45, align 8, !tbaa !178
  %582 = getelementptr inbounds nuw i32, ptr %581, i64 %580
  %583 = load i32, ptr %582, align 4, !tbaa !3
  %584 = load ptr, ptr %54, align 8, !tbaa !190
  %585 = zext i32 %583 to i64
  %586 = getelementptr inbounds nuw i32, ptr %584, i64 %585
  %587 = load i32, ptr %586, align 4, !tbaa !3
  %588 = zext i32 %587 to i64
  %589 = sub i64 %530, %588
  %590 = getelementptr inbounds nuw i32, ptr %542, i64 %589
  %591 = load i32, ptr %590, align 4, !tbaa !3
  %592 = icmp eq i32 %591, 1
  br i1 %592, label %593, label %706

593:                                              ; preds = %579
  %594 = load i64, ptr %55, align 8, !tbaa !195
  %595 = icmp eq i64 %594, 0
  br i1 %595, label %1069, label %596

596:                                              ; preds = %593
  %597 = load i64, ptr %48, align 8, !tbaa !162
  %598 = load i64, ptr %56, align 8, !tbaa !163
  %599 = icmp eq i64 %597, %598
  br i1 %599, label %1069, label %600

600:                                              ; preds = %596
  %601 = add i64 %594, -1
  store i64 %601, ptr %55, align 8, !tbaa !195
  %602 = load ptr, ptr %0, align 8, !tbaa !157
  %603 = getelementptr inbounds nuw i8, ptr %602, i64 88
  %604 = load ptr, ptr %603, align 8, !tbaa !123
  %605 = getelementptr inbounds nuw i8, ptr %602, i64 120
  %606 = load ptr, ptr %605, align 8, !tbaa !129
  %607 = getelementptr inbounds nuw i32, ptr %606, i64 %585
  %608 = load i32, ptr %607, align 4, !tbaa !3
  %609 = zext i32 %608 to i64
  %610 = getelementptr inbounds nuw i32, ptr %604, i64 %609
  %611 = load i32, ptr %610, align 4, !tbaa !3
  %612 = getelementptr inbounds nuw i8, ptr %602, i64 96
  %613 = load ptr, ptr %612, align 8, !tbaa !124
  %614 = getelementptr inbounds nuw i16, ptr %613, i64 %609
  %615 = load i16, ptr %614, align 2, !tbaa !93
  %616 = load ptr, ptr %57, align 8, !tbaa !208
  %617 = zext i16 %615 to i64
  %618 = getelementptr inbounds nuw i64, ptr %616, i64 %617
  %619 = load i64, ptr %618, align 8, !tbaa !40
  %620 = icmp eq i64 %619, 0
  br i1 %620, label %621, label %691

621:                                              ; preds = %600
  %622 = load ptr, ptr %58, align 8, !tbaa !209
  %623 = getelementptr inbounds nuw i8, ptr %602, i64 16
  %624 = load i64, ptr %623, align 8, !tbaa !127
  %625 = mul i64 %624, %617
  %626 = getelementptr inbounds nuw i8, ptr %602, i64 8
  %627 = load ptr, ptr %626, align 8, !tbaa !106
  %628 = zext i32 %611 to i64
  %629 = getelementptr inbounds nuw i16, ptr %627, i64 %628
  %630 = load i16, ptr %629, align 2, !tbaa !93
  %631 = zext i16 %630 to i64
  %632 = getelementptr i8, ptr %622, i64 %625
  %633 = getelementptr i8, ptr %632, i64 %631
  %634 = load i8, ptr %633, align 1, !tbaa !41
  %635 = icmp eq i8 %634, 0
  br i1 %635, label %636, label %640

636:                                              ; preds = %621
  %637 = load ptr, ptr %59, align 8, !tbaa !194
  %638 = getelementptr inbounds nuw i8, ptr %637, i64 %585
  %639 = load i8, ptr %638, align 1, !tbaa !41
  br label %663

640:                                              ; preds = %621
  %641 = load ptr, ptr %36, align 8, !tbaa !156
  %642 = load ptr, ptr %602, align 8, !tbaa !102
  %643 = getelementptr inbounds nuw i8, ptr %642, i64 72
  %644 = load i64, ptr %643, align 8, !tbaa !158
  %645 = icmp eq i64 %644, 0
  br i1 %645, label %646, label %650

646:                                              ; preds = %640
  %647 = load ptr, ptr %59, align 8, !tbaa !194
  %648 = getelementptr inbounds nuw i8, ptr %647, i64 %585
  %649 = load i8, ptr %648, align 1, !tbaa !41
  br label %671

650:                                              ; preds = %640, %650
  %651 = phi i64 [ %656, %650 ], [ 0, %640 ]
  %652 = phi i64 [ %655, %650 ], [ 0, %640 ]
  %653 = getelementptr inbounds nuw i64, ptr %641, i64 %651
  %654 = load i64, ptr %653, align 8, !tbaa !40
  %655 = or i64 %654, %652
  %656 = add nuw i64 %651, 1
  %657 = icmp eq i64 %656, %644
  br i1 %657, label %658, label %650

658:                                              ; preds = %650
  %659 = icmp eq i64 %655, 0
  %660 = load ptr, ptr %59, align 8, !tbaa !194
  %661 = getelementptr inbounds nuw i8, ptr %660, i64 %585
  %662 = load i8, ptr %661, align 1, !tbaa !41
  br i1 %659, label %671, label %663

663:                                              ; preds = %658, %636
  %664 = phi i8 [ %639, %636 ], [ %662, %658 ]
  %665 = icmp eq i8 %664, 0
  br i1 %665, label %691, label %666

666:                                              ; preds = %663
  %667 = load i64, ptr %60, align 8, !tbaa !210
  %668 = icmp eq i64 %667, 0
  br i1 %668, label %669, label %681

669:                                              ; preds = %666
  %670 = load ptr, ptr %602, align 8, !tbaa !102
  br label %671

671:                                              ; preds = %669, %658, %646
  %672 = phi ptr [ %670, %669 ], [ %642, %658 ], [ %642, %646 ]
  %673 = phi i8 [ %664, %669 ], [ %662, %658 ], [ %649, %646 ]
  %674 = phi i1 [ false, %669 ], [ true, %658 ], [ true, %646 ]
  %675 = getelementptr inbounds nuw i8, ptr %672, i64 32
  %676 = load ptr, ptr %675, align 8, !tbaa !211
  %677 = load ptr, ptr %672, align 8, !tbaa !142
  %678 = call i32 %676(ptr noundef %677, i32 noundef %611) #12
  %679 = icmp ne i32 %678, 0
  %680 = select i1 %674, i1 %679, i1 false
  br i1 %680, label %692, label %681

681:                                              ; preds = %671, %666
  %682 = phi i1 [ %679, %671 ], [ false, %666 ]
  %683 = phi i8 [ %673, %671 ], [ 1, %666 ]
  %684 = icmp eq i8 %683, 0
  %685 = select i1 %684, i1 true, i1 %682
  br i1 %685, label %689, label %686

686:                                              ; preds = %681
  %687 = load i64, ptr %60, align 8, !tbaa !210
  %688 = icmp eq i64 %687, 0
  br i1 %688, label %690, label %706

689:                                              ; preds = %681
  br i1 %684, label %690, label %706

690:                                              ; preds = %689, %686
  store i32 0, ptr %590, align 4, !tbaa !3
  br label %706

691:                                              ; preds = %663, %600
  store i32 0, ptr %590, align 4, !tbaa !3
  br label %706

692:                                              ; preds = %671
  store i32 0, ptr %590, align 4, !tbaa !3
  %693 = load ptr, ptr %46, align 8, !tbaa !212
  %694 = load i64, ptr %44, align 8, !tbaa !213
  %695 = add i64 %694, 1
  store i64 %695, ptr %44, align 8, !tbaa !213
  %696 = getelementptr inbounds nuw i32, ptr %693, i64 %694
  store i32 %583, ptr %696, align 4, !tbaa !3
  %697 = load ptr, ptr %47, align 8, !tbaa !214
  %698 = load i64, ptr %48, align 8, !tbaa !162
  %699 = add i64 %698, 1
  store i64 %699, ptr %48, align 8, !tbaa !162
  %700 = getelementptr inbounds nuw %struct.lv_part, ptr %697, i64 %698
  %701 = trunc i64 %694 to i32
  %702 = trunc i64 %695 to i32
  store i32 %701, ptr %700, align 4, !tbaa !3
  %703 = getelementptr inbounds nuw i8, ptr %700, i64 4
  store i32 %702, ptr %703, align 4, !tbaa !3
  %704 = getelementptr inbounds nuw i8, ptr %700, i64 8
  store i32 %575, ptr %704, align 4, !tbaa !3
  %705 = getelementptr inbounds nuw i8, ptr %700, i64 12
  store i32 0, ptr %705, align 4, !tbaa !3
  br label %706

706:                                              ; preds = %692, %691, %690, %689, %686, %579
  %707 = load i64, ptr %35, align 8, !tbaa !171
  %708 = add i64 %707, 1
  store i64 %708, ptr %35, align 8, !tbaa !171
  %709 = load i64, ptr %43, align 8, !tbaa !173
  %710 = icmp ult i64 %708, %709
  br i1 %710, label %579, label %576

711:                                              ; preds = %576
  %712 = load i64, ptr %42, align 8, !tbaa !161
  store i64 %712, ptr %61, align 8, !tbaa !216
  %713 = load i64, ptr %62, align 8, !tbaa !217
  %714 = icmp ugt i64 %712, %713
  br i1 %714, label %1069, label %720

715:                                              ; preds = %725
  %716 = load i64, ptr %42, align 8, !tbaa !161
  %717 = add i64 %716, %732
  store i64 %717, ptr %61, align 8, !tbaa !216
  %718 = load i64, ptr %62, align 8, !tbaa !217
  %719 = icmp ugt i64 %717, %718
  br i1 %719, label %1069, label %722

720:                                              ; preds = %711
  %721 = load i64, ptr %33, align 8, !tbaa !172
  br label %735

722:                                              ; preds = %715
  %723 = load i64, ptr %33, align 8, !tbaa !172
  %724 = trunc i64 %540 to i32
  br label %742

725:                                              ; preds = %576, %725
  %726 = phi i64 [ %732, %725 ], [ 0, %576 ]
  %727 = phi i64 [ %733, %725 ], [ 0, %576 ]
  %728 = getelementptr inbounds nuw i32, ptr %542, i64 %727
  %729 = load i32, ptr %728, align 4, !tbaa !3
  %730 = icmp ne i32 %729, 0
  %731 = zext i1 %730 to i64
  %732 = add i64 %726, %731
  %733 = add nuw i64 %727, 1
  %734 = icmp eq i64 %733, %532
  br i1 %734, label %715, label %725

735:                                              ; preds = %761, %720
  %736 = phi i64 [ %721, %720 ], [ %723, %761 ]
  %737 = phi i64 [ 0, %720 ], [ %764, %761 ]
  %738 = icmp ult i64 %736, %577
  br i1 %738, label %739, label %767

739:                                              ; preds = %735
  %740 = load ptr, ptr %45, align 8, !tbaa !178
  %741 = load ptr, ptr %54, align 8, !tbaa !190
  br label %772

742:                                              ; preds = %761, %722
  %743 = phi i64 [ %716, %722 ], [ %762, %761 ]
  %744 = phi i64 [ 0, %722 ], [ %764, %761 ]
  %745 = phi i64 [ 0, %722 ], [ %765, %761 ]
  %746 = getelementptr inbounds nuw i32, ptr %542, i64 %745
  %747 = load i32, ptr %746, align 4, !tbaa !3
  %748 = icmp eq i32 %747, 0
  %749 = trunc i64 %744 to i32
  %750 = select i1 %748, i32 -1, i32 %749
  store i32 %750, ptr %746, align 4, !tbaa !3
  br i1 %748, label %761, label %751

751:                                              ; preds = %742
  %752 = add i64 %744, %723
  %753 = trunc i64 %752 to i32
  %754 = load ptr, ptr %41, align 8, !tbaa !167
  %755 = add i64 %743, 1
  store i64 %755, ptr %42, align 8, !tbaa !161
  %756 = getelementptr inbounds nuw %struct.lv_part, ptr %754, i64 %743
  %757 = add i32 %747, %753
  store i32 %753, ptr %756, align 4, !tbaa !3
  %758 = getelementptr inbounds nuw i8, ptr %756, i64 4
  store i32 %757, ptr %758, align 4, !tbaa !3
  %759 = getelementptr inbounds nuw i8, ptr %756, i64 8
  store i32 %724, ptr %759, align 4, !tbaa !3
  %760 = getelementptr inbounds nuw i8, ptr %756, i64 12
  store i32 %541, ptr %760, align 4, !tbaa !3
  br label %761

761:                                              ; preds = %751, %742
  %762 = phi i64 [ %755, %751 ], [ %743, %742 ]
  %763 = zext i32 %747 to i64
  %764 = add i64 %744, %763
  %765 = add nuw i64 %745, 1
  %766 = icmp eq i64 %765, %532
  br i1 %766, label %735, label %742

767:                                              ; preds = %788, %735
  %768 = icmp eq i64 %737, 0
  br i1 %768, label %1057, label %769

769:                                              ; preds = %767
  %770 = load ptr, ptr %45, align 8, !tbaa !178
  %771 = getelementptr i32, ptr %770, i64 %736
  br label %791

772:                                              ; preds = %788, %739
  %773 = phi i64 [ %736, %739 ], [ %789, %788 ]
  %774 = getelementptr inbounds nuw i32, ptr %740, i64 %773
  %775 = load i32, ptr %774, align 4, !tbaa !3
  %776 = zext i32 %775 to i64
  %777 = getelementptr inbounds nuw i32, ptr %741, i64 %776
  %778 = load i32, ptr %777, align 4, !tbaa !3
  %779 = zext i32 %778 to i64
  %780 = sub i64 %530, %779
  %781 = getelementptr inbounds nuw i32, ptr %542, i64 %780
  store i32 0, ptr %777, align 4, !tbaa !3
  %782 = load i32, ptr %781, align 4, !tbaa !3
  %783 = icmp eq i32 %782, -1
  br i1 %783, label %788, label %784

784:                                              ; preds = %772
  %785 = add nuw i32 %782, 1
  store i32 %785, ptr %781, align 4, !tbaa !3
  %786 = zext i32 %782 to i64
  %787 = getelementptr inbounds nuw i32, ptr %543, i64 %786
  store i32 %775, ptr %787, align 4, !tbaa !3
  br label %788

788:                                              ; preds = %784, %772
  %789 = add nuw i64 %773, 1
  %790 = icmp eq i64 %789, %577
  br i1 %790, label %767, label %772

791:                                              ; preds = %791, %769
  %792 = phi i64 [ 0, %769 ], [ %796, %791 ]
  %793 = getelementptr inbounds nuw i32, ptr %543, i64 %792
  %794 = load i32, ptr %793, align 4, !tbaa !3
  %795 = getelementptr i32, ptr %771, i64 %792
  store i32 %794, ptr %795, align 4, !tbaa !3
  %796 = add nuw i64 %792, 1
  %797 = icmp eq i64 %796, %737
  br i1 %797, label %1057, label %791

798:                                              ; preds = %75
  %799 = call fastcc i64 @moves(ptr noundef nonnull %0, i32 noundef %27) #14
  %800 = icmp eq i64 %799, 0
  br i1 %800, label %801, label %1069

801:                                              ; preds = %798
  %802 = load ptr, ptr %0, align 8, !tbaa !157
  %803 = load ptr, ptr %802, align 8, !tbaa !102
  %804 = getelementptr inbounds nuw i8, ptr %803, i64 72
  %805 = load i64, ptr %804, align 8, !tbaa !158
  %806 = getelementptr inbounds nuw i8, ptr %803, i64 64
  %807 = load i64, ptr %806, align 8, !tbaa !184
  %808 = icmp eq i64 %807, 0
  br i1 %808, label %855, label %809

809:                                              ; preds = %801
  %810 = load ptr, ptr %29, align 8, !tbaa !222
  %811 = load ptr, ptr %30, align 8, !tbaa !185
  %812 = load ptr, ptr %31, align 8, !tbaa !223
  %813 = load ptr, ptr %32, align 8, !tbaa !224
  br label %814

814:                                              ; preds = %814, %809
  %815 = phi i64 [ %807, %809 ], [ %839, %814 ]
  %816 = phi i64 [ 0, %809 ], [ %838, %814 ]
  %817 = phi i64 [ 0, %809 ], [ %829, %814 ]
  %818 = getelementptr inbounds nuw i64, ptr %810, i64 %816
  %819 = load i64, ptr %818, align 8, !tbaa !40
  %820 = getelementptr inbounds nuw i64, ptr %811, i64 %816
  %821 = load i64, ptr %820, align 8, !tbaa !40
  %822 = and i64 %821, %819
  %823 = shl i64 %815, 4
  %824 = getelementptr inbounds nuw i8, ptr %811, i64 %823
  %825 = getelementptr inbounds nuw i64, ptr %824, i64 %816
  %826 = load i64, ptr %825, align 8, !tbaa !40
  %827 = xor i64 %826, -1
  %828 = and i64 %822, %827
  %829 = or i64 %828, %817
  %830 = getelementptr inbounds nuw i64, ptr %812, i64 %816
  %831 = load i64, ptr %830, align 8, !tbaa !40
  %832 = getelementptr inbounds nuw i64, ptr %811, i64 %815
  %833 = getelementptr inbounds nuw i64, ptr %832, i64 %816
  %834 = load i64, ptr %833, align 8, !tbaa !40
  %835 = and i64 %831, %834
  %836 = and i64 %835, %827
  %837 = getelementptr inbounds nuw i64, ptr %813, i64 %816
  store i64 %836, ptr %837, align 8, !tbaa !40
  %838 = add nuw i64 %816, 1
  %839 = load i64, ptr %806, align 8, !tbaa !184
  %840 = icmp ult i64 %838, %839
  br i1 %840, label %814, label %841

841:                                              ; preds = %814
  %842 = icmp eq i64 %829, 0
  br i1 %842, label %843, label %1057

843:                                              ; preds = %841
  %844 = icmp eq i64 %839, 0
  br i1 %844, label %855, label %845

845:                                              ; preds = %843, %845
  %846 = phi i64 [ %851, %845 ], [ 0, %843 ]
  %847 = phi i64 [ %850, %845 ], [ 0, %843 ]
  %848 = getelementptr inbounds nuw i64, ptr %813, i64 %846
  %849 = load i64, ptr %848, align 8, !tbaa !40
  %850 = or i64 %849, %847
  %851 = add nuw i64 %846, 1
  %852 = icmp eq i64 %851, %839
  br i1 %852, label %853, label %845

853:                                              ; preds = %845
  %854 = icmp eq i64 %850, 0
  br i1 %854, label %855, label %868

855:                                              ; preds = %853, %843, %801
  %856 = phi i64 [ %839, %853 ], [ 0, %843 ], [ 0, %801 ]
  %857 = icmp eq i64 %805, 0
  br i1 %857, label %946, label %858

858:                                              ; preds = %855
  %859 = load ptr, ptr %36, align 8, !tbaa !156
  %860 = load ptr, ptr %30, align 8, !tbaa !185
  %861 = mul i64 %856, 24
  %862 = getelementptr inbounds nuw i8, ptr %860, i64 %861
  %863 = load ptr, ptr %37, align 8, !tbaa !226
  %864 = load i64, ptr %804, align 8, !tbaa !158
  %865 = getelementptr inbounds nuw i64, ptr %862, i64 %864
  br label %878

866:                                              ; preds = %868
  %867 = load i64, ptr %33, align 8, !tbaa !172
  store i64 %867, ptr %34, align 8, !tbaa !200
  br label %1064

868:                                              ; preds = %853, %868
  %869 = phi i64 [ %873, %868 ], [ 0, %853 ]
  %870 = getelementptr inbounds nuw i64, ptr %813, i64 %869
  %871 = load i64, ptr %870, align 8, !tbaa !40
  %872 = getelementptr inbounds nuw i64, ptr %811, i64 %869
  store i64 %871, ptr %872, align 8, !tbaa !40
  %873 = add nuw i64 %869, 1
  %874 = load i64, ptr %806, align 8, !tbaa !184
  %875 = icmp ult i64 %873, %874
  br i1 %875, label %868, label %866

876:                                              ; preds = %878
  %877 = icmp eq i64 %888, 0
  br i1 %877, label %899, label %1057

878:                                              ; preds = %878, %858
  %879 = phi i64 [ 0, %858 ], [ %896, %878 ]
  %880 = phi i64 [ 0, %858 ], [ %888, %878 ]
  %881 = phi i64 [ 0, %858 ], [ %897, %878 ]
  %882 = getelementptr inbounds nuw i64, ptr %859, i64 %881
  %883 = load i64, ptr %882, align 8, !tbaa !40
  %884 = getelementptr inbounds nuw i64, ptr %862, i64 %881
  %885 = load i64, ptr %884, align 8, !tbaa !40
  %886 = xor i64 %885, -1
  %887 = and i64 %883, %886
  %888 = or i64 %887, %880
  %889 = getelementptr inbounds nuw i64, ptr %863, i64 %881
  %890 = load i64, ptr %889, align 8, !tbaa !40
  %891 = getelementptr inbounds nuw i64, ptr %865, i64 %881
  %892 = load i64, ptr %891, align 8, !tbaa !40
  %893 = or i64 %892, %890
  %894 = xor i64 %893, -1
  %895 = and i64 %885, %894
  %896 = or i64 %895, %879
  %897 = add nuw i64 %881, 1
  %898 = icmp eq i64 %897, %805
  br i1 %898, label %876, label %878

899:                                              ; preds = %876
  %900 = icmp eq i64 %896, 0
  br i1 %900, label %946, label %901

901:                                              ; preds = %899
  %902 = load ptr, ptr %38, align 8, !tbaa !189
  %903 = load i64, ptr %39, align 8, !tbaa !164
  %904 = mul i64 %903, %805
  %905 = getelementptr inbounds nuw i64, ptr %902, i64 %904
  br label %916

906:                                              ; preds = %927
  %907 = load i64, ptr %39, align 8, !tbaa !164
  %908 = add i64 %907, 1
  store i64 %908, ptr %39, align 8, !tbaa !164
  %909 = load ptr, ptr %41, align 8, !tbaa !167
  %910 = load i64, ptr %42, align 8, !tbaa !161
  %911 = add i64 %910, 1
  store i64 %911, ptr %42, align 8, !tbaa !161
  %912 = getelementptr inbounds nuw %struct.lv_part, ptr %909, i64 %910
  %913 = load i64, ptr %33, align 8, !tbaa !172
  %914 = trunc i64 %913 to i32
  %915 = load i64, ptr %43, align 8, !tbaa !173
  store i32 %914, ptr %912, align 4, !tbaa !3
  br label %1048

916:                                              ; preds = %927, %901
  %917 = phi i64 [ 0, %901 ], [ %944, %927 ]
  %918 = load i64, ptr %40, align 8, !tbaa !174
  %919 = icmp eq i64 %918, 0
  %920 = load i64, ptr %804, align 8, !tbaa !158
  br i1 %919, label %927, label %921

921:                                              ; preds = %916
  %922 = add i64 %918, -1
  %923 = mul i64 %920, %922
  %924 = getelementptr inbounds nuw i64, ptr %902, i64 %923
  %925 = getelementptr inbounds nuw i64, ptr %924, i64 %917
  %926 = load i64, ptr %925, align 8, !tbaa !40
  br label %927

927:                                              ; preds = %921, %916
  %928 = phi i64 [ %926, %921 ], [ 0, %916 ]
  %929 = load i64, ptr %806, align 8, !tbaa !184
  %930 = mul i64 %929, 24
  %931 = getelementptr inbounds nuw i8, ptr %860, i64 %930
  %932 = getelementptr inbounds nuw i64, ptr %931, i64 %917
  %933 = load i64, ptr %932, align 8, !tbaa !40
  %934 = getelementptr inbounds nuw i64, ptr %863, i64 %917
  %935 = load i64, ptr %934, align 8, !tbaa !40
  %936 = getelementptr inbounds nuw i64, ptr %931, i64 %920
  %937 = getelementptr inbounds nuw i64, ptr %936, i64 %917
  %938 = load i64, ptr %937, align 8, !tbaa !40
  %939 = or i64 %938, %935
  %940 = xor i64 %939, -1
  %941 = and i64 %933, %940
  %942 = or i64 %941, %928
  %943 = getelementptr inbounds nuw i64, ptr %905, i64 %917
  store i64 %942, ptr %943, align 8, !tbaa !40
  %944 = add nuw i64 %917, 1
  %945 = icmp eq i64 %944, %805
  br i1 %945, label %906, label %916

946:                                              ; preds = %899, %855
  %947 = load i64, ptr %44, align 8, !tbaa !213
  %948 = load i64, ptr %33, align 8, !tbaa !172
  %949 = load i64, ptr %43, align 8, !tbaa !173
  %950 = icmp ult i64 %948, %949
  br i1 %950, label %951, label %955

951:                                              ; preds = %946
  %952 = load ptr, ptr %45, align 8, !tbaa !178
  %953 = load ptr, ptr %46, align 8, !tbaa !212
  br label %963

954:                                              ; preds = %963
  store i64 %968, ptr %44, align 8, !tbaa !213
  br label %955

955:                                              ; preds = %954, %946
  %956 = phi i64 [ %968, %954 ], [ %947, %946 ]
  %957 = load i64, ptr %40, align 8, !tbaa !174
  %958 = load ptr, ptr %47, align 8, !tbaa !214
  %959 = load i64, ptr %48, align 8, !tbaa !162
  %960 = add i64 %959, 1
  store i64 %960, ptr %48, align 8, !tbaa !162
  %961 = getelementptr inbounds nuw %struct.lv_part, ptr %958, i64 %959
  %962 = trunc i64 %947 to i32
  store i32 %962, ptr %961, align 4, !tbaa !3
  br label %1048

963:                                              ; preds = %963, %951
  %964 = phi i64 [ %947, %951 ], [ %968, %963 ]
  %965 = phi i64 [ %948, %951 ], [ %970, %963 ]
  %966 = getelementptr inbounds nuw i32, ptr %952, i64 %965
  %967 = load i32, ptr %966, align 4, !tbaa !3
  %968 = add i64 %964, 1
  %969 = getelementptr inbounds nuw i32, ptr %953, i64 %964
  store i32 %967, ptr %969, align 4, !tbaa !3
  %970 = add nuw i64 %965, 1
  %971 = icmp eq i64 %970, %949
  br i1 %971, label %954, label %963

972:                                              ; preds = %75
  %973 = load ptr, ptr %0, align 8, !tbaa !157
  %974 = load ptr, ptr %973, align 8, !tbaa !102
  %975 = load ptr, ptr %30, align 8, !tbaa !185
  %976 = load i64, ptr %35, align 8, !tbaa !171
  %977 = load i64, ptr %43, align 8, !tbaa !173
  %978 = icmp ult i64 %976, %977
  br i1 %978, label %979, label %1031

979:                                              ; preds = %972
  %980 = getelementptr inbounds nuw i8, ptr %974, i64 24
  %981 = getelementptr inbounds nuw i8, ptr %974, i64 64
  br label %982

982:                                              ; preds = %1026, %979
  %983 = phi i64 [ %976, %979 ], [ %1028, %1026 ]
  %984 = load i64, ptr %55, align 8, !tbaa !195
  %985 = icmp eq i64 %984, 0
  br i1 %985, label %1069, label %986

986:                                              ; preds = %982
  %987 = add i64 %984, -1
  store i64 %987, ptr %55, align 8, !tbaa !195
  %988 = load ptr, ptr %45, align 8, !tbaa !178
  %989 = getelementptr inbounds nuw i32, ptr %988, i64 %983
  %990 = load i32, ptr %989, align 4, !tbaa !3
  %991 = load ptr, ptr %980, align 8, !tbaa !231
  %992 = load ptr, ptr %974, align 8, !tbaa !142
  %993 = load ptr, ptr %0, align 8, !tbaa !157
  %994 = getelementptr inbounds nuw i8, ptr %993, i64 88
  %995 = load ptr, ptr %994, align 8, !tbaa !123
  %996 = getelementptr inbounds nuw i8, ptr %993, i64 120
  %997 = load ptr, ptr %996, align 8, !tbaa !129
  %998 = zext i32 %990 to i64
  %999 = getelementptr inbounds nuw i32, ptr %997, i64 %998
  %1000 = load i32, ptr %999, align 4, !tbaa !3
  %1001 = zext i32 %1000 to i64
  %1002 = getelementptr inbounds nuw i32, ptr %995, i64 %1001
  %1003 = load i32, ptr %1002, align 4, !tbaa !3
  %1004 = load ptr, ptr %32, align 8, !tbaa !224
  call void %991(ptr noundef %992, i32 noundef %1003, ptr noundef %1004) #12
  %1005 = load ptr, ptr %32, align 8, !tbaa !224
  %1006 = load i64, ptr %981, align 8, !tbaa !184
  %1007 = icmp eq i64 %1006, 0
  br i1 %1007, label %1021, label %1008

1008:                                             ; preds = %986, %1008
  %1009 = phi i64 [ %1017, %1008 ], [ 0, %986 ]
  %1010 = phi i64 [ %1016, %1008 ], [ 0, %986 ]
  %1011 = getelementptr inbounds nuw i64, ptr %1005, i64 %1009
  %1012 = load i64, ptr %1011, align 8, !tbaa !40
  %1013 = getelementptr inbounds nuw i64, ptr %975, i64 %1009
  %1014 = load i64, ptr %1013, align 8, !tbaa !40
  %1015 = and i64 %1014, %1012
  %1016 = or i64 %1015, %1010
  %1017 = add nuw i64 %1009, 1
  %1018 = icmp eq i64 %1017, %1006
  br i1 %1018, label %1019, label %1008

1019:                                             ; preds = %1008
  %1020 = icmp eq i64 %1016, 0
  br i1 %1020, label %1021, label %1026

1021:                                             ; preds = %1019, %986
  %1022 = load ptr, ptr %45, align 8, !tbaa !178
  %1023 = load i64, ptr %34, align 8, !tbaa !200
  %1024 = add i64 %1023, 1
  store i64 %1024, ptr %34, align 8, !tbaa !200
  %1025 = getelementptr inbounds nuw i32, ptr %1022, i64 %1023
  store i32 %990, ptr %1025, align 4, !tbaa !3
  br label %1026

1026:                                             ; preds = %1021, %1019
  %1027 = load i64, ptr %35, align 8, !tbaa !171
  %1028 = add i64 %1027, 1
  store i64 %1028, ptr %35, align 8, !tbaa !171
  %1029 = load i64, ptr %43, align 8, !tbaa !173
  %1030 = icmp ult i64 %1028, %1029
  br i1 %1030, label %982, label %1031

1031:                                             ; preds = %1026, %972
  %1032 = load i64, ptr %34, align 8, !tbaa !200
  %1033 = load i64, ptr %33, align 8, !tbaa !172
  %1034 = icmp ugt i64 %1032, %1033
  br i1 %1034, label %1035, label %1057

1035:                                             ; preds = %1031
  %1036 = load ptr, ptr %41, align 8, !tbaa !167
  %1037 = load i64, ptr %42, align 8, !tbaa !161
  %1038 = add i64 %1037, 1
  store i64 %1038, ptr %42, align 8, !tbaa !161
  %1039 = getelementptr inbounds nuw %struct.lv_part, ptr %1036, i64 %1037
  %1040 = trunc i64 %1033 to i32
  %1041 = load i64, ptr %40, align 8, !tbaa !174
  store i32 %1040, ptr %1039, align 4, !tbaa !3
  br label %1048

1042:                                             ; preds = %75
  %1043 = call fastcc i64 @enabled(ptr noundef nonnull %0) #14
  %1044 = load i64, ptr %49, align 8, !tbaa !187
  %1045 = icmp eq i64 %1044, 0
  %1046 = select i1 %1045, i64 4, i64 0
  %1047 = icmp eq i64 %1043, 0
  br i1 %1047, label %1057, label %1069

1048:                                             ; preds = %955, %906, %1035
  %1049 = phi ptr [ %1039, %1035 ], [ %912, %906 ], [ %961, %955 ]
  %1050 = phi i64 [ %1032, %1035 ], [ %915, %906 ], [ %956, %955 ]
  %1051 = phi i64 [ %1041, %1035 ], [ %908, %906 ], [ %957, %955 ]
  %1052 = trunc i64 %1051 to i32
  %1053 = trunc i64 %1050 to i32
  %1054 = getelementptr inbounds nuw i8, ptr %1049, i64 4
  store i32 %1053, ptr %1054, align 4, !tbaa !3
  %1055 = getelementptr inbounds nuw i8, ptr %1049, i64 8
  store i32 %1052, ptr %1055, align 4, !tbaa !3
  %1056 = getelementptr inbounds nuw i8, ptr %1049, i64 12
  store i32 0, ptr %1056, align 4, !tbaa !3
  br label %1057

1057:                                             ; preds = %791, %194, %191, %1048, %1031, %876, %841, %767, %1042
  %1058 = phi i64 [ 0, %1048 ], [ %1046, %1042 ], [ 2, %194 ], [ 0, %767 ], [ 0, %1031 ], [ 0, %876 ], [ 0, %841 ], [ 2, %191 ], [ 0, %791 ]
  %1059 = load i64, ptr %28, align 8, !tbaa !160
  %1060 = icmp eq i64 %1059, 0
  br i1 %1060, label %1067, label %1061

1061:                                             ; preds = %154, %1057
  %1062 = phi i64 [ %155, %154 ], [ %1058, %1057 ]
  %1063 = load i64, ptr %33, align 8, !tbaa !172
  br label %1064

1064:                                             ; preds = %1061, %866
  %1065 = phi i64 [ %867, %866 ], [ %1063, %1061 ]
  %1066 = phi i64 [ 5, %866 ], [ %1062, %1061 ]
  store i64 %1065, ptr %35, align 8, !tbaa !171
  br label %1067

1067:                                             ; preds = %1064, %1057
  %1068 = phi i64 [ %1058, %1057 ], [ %1066, %1064 ]
  store i64 %1068, ptr %28, align 8, !tbaa !160
  br label %75

1069:                                             ; preds = %715, %798, %711, %95, %77, %80, %84, %100, %1042, %593, %596, %211, %398, %982
  %1070 = phi i64 [ 4, %596 ], [ 1, %982 ], [ 1, %211 ], [ 6, %398 ], [ 1, %593 ], [ %799, %798 ], [ 4, %715 ], [ 4, %711 ], [ 0, %77 ], [ 4, %80 ], [ 4, %84 ], [ 5, %100 ], [ 1, %1042 ], [ 5, %95 ]
  ret i64 %1070
}

; Function Attrs: nounwind
define internal fastcc range(i64 0, 2) i64 @enabled(ptr noundef captures(none) %0) unnamed_addr #0 {
  %2 = load ptr, ptr %0, align 8, !tbaa !157
  %3 = load ptr, ptr %2, align 8, !tbaa !102
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 384
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 296
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 280
  %7 = load i64, ptr %5, align 8, !tbaa !171
  %8 = load i64, ptr %6, align 8, !tbaa !173
  %9 = icmp ult i64 %7, %8
  br i1 %9, label %10, label %84

10:                                               ; preds = %1
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 352
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 360
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 24
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %17 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 168
  br label %19

19:                                               ; preds = %10, %63
  %20 = phi i64 [ %7, %10 ], [ %65, %63 ]
  %21 = load i64, ptr %4, align 8, !tbaa !195
  %22 = icmp eq i64 %21, 0
  br i1 %22, label %84, label %23

23:                                               ; preds = %19
  %24 = add i64 %21, -1
  store i64 %24, ptr %4, align 8, !tbaa !195
  %25 = load ptr, ptr %11, align 8, !tbaa !178
  %26 = getelementptr inbounds nuw i32, ptr %25, i64 %20
  %27 = load i32, ptr %26, align 4, !tbaa !3
  %28 = load ptr, ptr %12, align 8, !tbaa !208
  %29 = load ptr, ptr %0, align 8, !tbaa !157
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 96
  %31 = load ptr, ptr %30, align 8, !tbaa !124
  %32 = getelementptr inbounds nuw i8, ptr %29, i64 120
  %33 = load ptr, ptr %32, align 8, !tbaa !129
  %34 = zext i32 %27 to i64
  %35 = getelementptr inbounds nuw i32, ptr %33, i64 %34
  %36 = load i32, ptr %35, align 4, !tbaa !3
  %37 = zext i32 %36 to i64
  %38 = getelementptr inbounds nuw i16, ptr %31, i64 %37
  %39 = load i16, ptr %38, align 2, !tbaa !93
  %40 = zext i16 %39 to i64
  %41 = getelementptr inbounds nuw i64, ptr %28, i64 %40
  %42 = load i64, ptr %41, align 8, !tbaa !40
  %43 = load i64, ptr %13, align 8, !tbaa !187
  %44 = and i64 %43, %42
  store i64 %44, ptr %13, align 8, !tbaa !187
  %45 = load i64, ptr %41, align 8, !tbaa !40
  %46 = load i64, ptr %14, align 8, !tbaa !188
  %47 = or i64 %46, %45
  store i64 %47, ptr %14, align 8, !tbaa !188
  %48 = load ptr, ptr %15, align 8, !tbaa !231
  %49 = load ptr, ptr %3, align 8, !tbaa !142
  %50 = getelementptr inbounds nuw i8, ptr %29, i64 88
  %51 = load ptr, ptr %50, align 8, !tbaa !123
  %52 = getelementptr inbounds nuw i32, ptr %51, i64 %37
  %53 = load i32, ptr %52, align 4, !tbaa !3
  %54 = load ptr, ptr %16, align 8, !tbaa !224
  tail call void %48(ptr noundef %49, i32 noundef %53, ptr noundef %54) #12
  %55 = load i64, ptr %17, align 8, !tbaa !184
  %56 = icmp eq i64 %55, 0
  br i1 %56, label %63, label %57

57:                                               ; preds = %23
  %58 = load ptr, ptr %16, align 8, !tbaa !224
  %59 = load ptr, ptr %18, align 8, !tbaa !185
  %60 = load ptr, ptr %0, align 8, !tbaa !157
  %61 = load ptr, ptr %60, align 8, !tbaa !102
  %62 = getelementptr inbounds nuw i8, ptr %61, i64 64
  br label %68

63:                                               ; preds = %68, %23
  %64 = load i64, ptr %5, align 8, !tbaa !171
  %65 = add i64 %64, 1
  store i64 %65, ptr %5, align 8, !tbaa !171
  %66 = load i64, ptr %6, align 8, !tbaa !173
  %67 = icmp ult i64 %65, %66
  br i1 %67, label %19, label %84

68:                                               ; preds = %57, %68
  %69 = phi i64 [ 0, %57 ], [ %81, %68 ]
  %70 = getelementptr inbounds nuw i64, ptr %58, i64 %69
  %71 = load i64, ptr %70, align 8, !tbaa !40
  %72 = getelementptr inbounds nuw i64, ptr %59, i64 %69
  %73 = load i64, ptr %72, align 8, !tbaa !40
  %74 = and i64 %73, %71
  store i64 %74, ptr %72, align 8, !tbaa !40
  %75 = load i64, ptr %70, align 8, !tbaa !40
  %76 = load i64, ptr %62, align 8, !tbaa !184
  %77 = getelementptr inbounds nuw i64, ptr %59, i64 %76
  %78 = getelementptr inbounds nuw i64, ptr %77, i64 %69
  %79 = load i64, ptr %78, align 8, !tbaa !40
  %80 = or i64 %79, %75
  store i64 %80, ptr %78, align 8, !tbaa !40
  %81 = add nuw i64 %69, 1
  %82 = load i64, ptr %17, align 8, !tbaa !184
  %83 = icmp ult i64 %81, %82
  br i1 %83, label %68, label %63

84:                                               ; preds = %19, %63, %1
  %85 = phi i64 [ 0, %1 ], [ 0, %63 ], [ 1, %19 ]
  ret i64 %85
}

; Function Attrs: nounwind
define internal fastcc range(i64 0, 7) i64 @moves(ptr noundef captures(none) %0, i32 noundef range(i32 0, 2) %1) unnamed_addr #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = load ptr, ptr %0, align 8, !tbaa !157
  %6 = load ptr, ptr %5, align 8, !tbaa !102
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 64
  %8 = load i64, ptr %7, align 8, !tbaa !184
  %9 = getelementptr inbounds nuw i8, ptr %6, i64 72
  %10 = load i64, ptr %9, align 8, !tbaa !158
  %11 = shl i64 %10, 1
  %12 = add i64 %11, %8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 288
  %14 = load i64, ptr %13, align 8, !tbaa !174
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %22, label %16

16:                                               ; preds = %2
  %17 = add i64 %14, -1
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %19 = load ptr, ptr %18, align 8, !tbaa !189
  %20 = mul i64 %17, %10
  %21 = getelementptr inbounds nuw i64, ptr %19, i64 %20
  br label %22

22:                                               ; preds = %2, %16
  %23 = phi ptr [ %21, %16 ], [ null, %2 ]
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 296
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 280
  %26 = load i64, ptr %24, align 8, !tbaa !171
  %27 = load i64, ptr %25, align 8, !tbaa !173
  %28 = icmp ult i64 %26, %27
  br i1 %28, label %29, label %254

29:                                               ; preds = %22
  %30 = icmp eq i32 %1, 0
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 384
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %37 = getelementptr inbounds nuw i8, ptr %5, i64 48
  %38 = getelementptr inbounds nuw i8, ptr %5, i64 56
  %39 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %40 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %41 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %42 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %43 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %44 = icmp eq ptr %23, null
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %46 = getelementptr inbounds nuw i8, ptr %5, i64 72
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 264
  %48 = icmp eq i64 %12, 0
  br label %49

49:                                               ; preds = %29, %249
  br i1 %30, label %50, label %103

50:                                               ; preds = %49
  %51 = load ptr, ptr %0, align 8, !tbaa !157
  %52 = load ptr, ptr %51, align 8, !tbaa !102
  %53 = getelementptr inbounds nuw i8, ptr %52, i64 64
  %54 = load i64, ptr %53, align 8, !tbaa !184
  %55 = icmp eq i64 %54, 0
  %56 = load ptr, ptr %34, align 8, !tbaa !224
  br i1 %55, label %90, label %57

57:                                               ; preds = %50
  %58 = load ptr, ptr %31, align 8, !tbaa !222
  %59 = load ptr, ptr %32, align 8, !tbaa !185
  %60 = load ptr, ptr %33, align 8, !tbaa !223
  br label %61

61:                                               ; preds = %61, %57
  %62 = phi i64 [ %54, %57 ], [ %86, %61 ]
  %63 = phi i64 [ 0, %57 ], [ %85, %61 ]
  %64 = phi i64 [ 0, %57 ], [ %76, %61 ]
  %65 = getelementptr inbounds nuw i64, ptr %58, i64 %63
  %66 = load i64, ptr %65, align 8, !tbaa !40
  %67 = getelementptr inbounds nuw i64, ptr %59, i64 %63
  %68 = load i64, ptr %67, align 8, !tbaa !40
  %69 = and i64 %68, %66
  %70 = shl i64 %62, 4
  %71 = getelementptr inbounds nuw i8, ptr %59, i64 %70
  %72 = getelementptr inbounds nuw i64, ptr %71, i64 %63
  %73 = load i64, ptr %72, align 8, !tbaa !40
  %74 = xor i64 %73, -1
  %75 = and i64 %69, %74
  %76 = or i64 %75, %64
  %77 = getelementptr inbounds nuw i64, ptr %60, i64 %63
  %78 = load i64, ptr %77, align 8, !tbaa !40
  %79 = getelementptr inbounds nuw i64, ptr %59, i64 %62
  %80 = getelementptr inbounds nuw i64, ptr %79, i64 %63
  %81 = load i64, ptr %80, align 8, !tbaa !40
  %82 = and i64 %78, %81
  %83 = and i64 %82, %74
  %84 = getelementptr inbounds nuw i64, ptr %56, i64 %63
  store i64 %83, ptr %84, align 8, !tbaa !40
  %85 = add nuw i64 %63, 1
  %86 = load i64, ptr %53, align 8, !tbaa !184
  %87 = icmp ult i64 %85, %86
  br i1 %87, label %61, label %88

88:                                               ; preds = %61
  %89 = icmp eq i64 %76, 0
  br i1 %89, label %90, label %103

90:                                               ; preds = %50, %88
  %91 = load i64, ptr %7, align 8, !tbaa !184
  %92 = icmp eq i64 %91, 0
  br i1 %92, label %254, label %93

93:                                               ; preds = %90, %93
  %94 = phi i64 [ %99, %93 ], [ 0, %90 ]
  %95 = phi i64 [ %98, %93 ], [ 0, %90 ]
  %96 = getelementptr inbounds nuw i64, ptr %56, i64 %94
  %97 = load i64, ptr %96, align 8, !tbaa !40
  %98 = or i64 %97, %95
  %99 = add nuw i64 %94, 1
  %100 = icmp eq i64 %99, %91
  br i1 %100, label %101, label %93

101:                                              ; preds = %93
  %102 = icmp eq i64 %98, 0
  br i1 %102, label %254, label %103

103:                                              ; preds = %101, %88, %49
  %104 = load i64, ptr %35, align 8, !tbaa !195
  %105 = icmp eq i64 %104, 0
  br i1 %105, label %254, label %106

106:                                              ; preds = %103
  %107 = add i64 %104, -1
  store i64 %107, ptr %35, align 8, !tbaa !195
  %108 = load ptr, ptr %36, align 8, !tbaa !178
  %109 = load i64, ptr %24, align 8, !tbaa !171
  %110 = getelementptr inbounds nuw i32, ptr %108, i64 %109
  %111 = load i32, ptr %110, align 4, !tbaa !3
  %112 = load ptr, ptr %0, align 8, !tbaa !157
  %113 = getelementptr inbounds nuw i8, ptr %112, i64 88
  %114 = load ptr, ptr %113, align 8, !tbaa !123
  %115 = getelementptr inbounds nuw i8, ptr %112, i64 120
  %116 = load ptr, ptr %115, align 8, !tbaa !129
  %117 = zext i32 %111 to i64
  %118 = getelementptr inbounds nuw i32, ptr %116, i64 %117
  %119 = load i32, ptr %118, align 4, !tbaa !3
  %120 = zext i32 %119 to i64
  %121 = getelementptr inbounds nuw i32, ptr %114, i64 %120
  %122 = load i32, ptr %121, align 4, !tbaa !3
  %123 = getelementptr inbounds nuw i8, ptr %112, i64 96
  %124 = load ptr, ptr %123, align 8, !tbaa !124
  %125 = getelementptr inbounds nuw i16, ptr %124, i64 %120
  %126 = load i16, ptr %125, align 2, !tbaa !93
  %127 = load ptr, ptr %37, align 8, !tbaa !112
  %128 = zext i16 %126 to i64
  %129 = getelementptr inbounds nuw i8, ptr %127, i64 %128
  %130 = load i8, ptr %129, align 1, !tbaa !41
  %131 = and i8 %130, 2
  %132 = icmp eq i8 %131, 0
  br i1 %132, label %141, label %133

133:                                              ; preds = %106
  %134 = load ptr, ptr %38, align 8, !tbaa !131
  %135 = icmp eq ptr %134, null
  br i1 %135, label %249, label %136

136:                                              ; preds = %133
  %137 = zext i32 %122 to i64
  %138 = getelementptr inbounds nuw i8, ptr %134, i64 %137
  %139 = load i8, ptr %138, align 1, !tbaa !41
  %140 = icmp eq i8 %139, 0
  br i1 %140, label %141, label %249

141:                                              ; preds = %106, %136
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #13
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #13
  %142 = load ptr, ptr %39, align 8, !tbaa !166
  %143 = load ptr, ptr %6, align 8, !tbaa !142
  %144 = call i32 %142(ptr noundef %143, i32 noundef %122, ptr noundef nonnull %3, ptr noundef nonnull %4) #12
  switch i32 %144, label %145 [
    i32 -1, label %152
    i32 0, label %247
  ]

145:                                              ; preds = %141
  %146 = load ptr, ptr %4, align 8, !tbaa !71
  %147 = load ptr, ptr %40, align 8, !tbaa !110
  %148 = load ptr, ptr %3, align 8, !tbaa !35
  %149 = load ptr, ptr %41, align 8, !tbaa !137
  %150 = load ptr, ptr %43, align 8, !tbaa !106
  %151 = zext i32 %144 to i64
  br label %153

152:                                              ; preds = %141
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #13
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #13
  br label %254

153:                                              ; preds = %145, %244
  %154 = phi i64 [ 0, %145 ], [ %245, %244 ]
  %155 = mul i64 %12, %154
  %156 = getelementptr inbounds nuw i64, ptr %146, i64 %155
  %157 = getelementptr inbounds nuw i32, ptr %148, i64 %154
  %158 = load i32, ptr %157, align 4, !tbaa !3
  %159 = load i64, ptr %42, align 8, !tbaa !127
  %160 = mul i64 %159, %128
  %161 = zext i32 %158 to i64
  %162 = getelementptr inbounds nuw i16, ptr %150, i64 %161
  %163 = load i16, ptr %162, align 2, !tbaa !93
  %164 = zext i16 %163 to i64
  %165 = getelementptr i32, ptr %149, i64 %160
  %166 = getelementptr i32, ptr %165, i64 %164
  %167 = load i32, ptr %166, align 4, !tbaa !3
  %168 = zext i32 %167 to i64
  %169 = getelementptr inbounds nuw i16, ptr %147, i64 %168
  br i1 %44, label %188, label %170

170:                                              ; preds = %153
  %171 = load i64, ptr %7, align 8, !tbaa !184
  %172 = getelementptr inbounds nuw i64, ptr %156, i64 %171
  %173 = load i64, ptr %9, align 8, !tbaa !158
  %174 = icmp eq i64 %173, 0
  br i1 %174, label %188, label %175

175:                                              ; preds = %170, %175
  %176 = phi i64 [ %184, %175 ], [ 0, %170 ]
  %177 = phi i64 [ %183, %175 ], [ 0, %170 ]
  %178 = getelementptr inbounds nuw i64, ptr %172, i64 %176
  %179 = load i64, ptr %178, align 8, !tbaa !40
  %180 = getelementptr inbounds nuw i64, ptr %23, i64 %176
  %181 = load i64, ptr %180, align 8, !tbaa !40
  %182 = and i64 %181, %179
  %183 = or i64 %182, %177
  %184 = add nuw i64 %176, 1
  %185 = icmp eq i64 %184, %173
  br i1 %185, label %186, label %175

186:                                              ; preds = %175
  %187 = icmp eq i64 %183, 0
  br i1 %187, label %188, label %244

188:                                              ; preds = %170, %186, %153
  %189 = load i16, ptr %169, align 2, !tbaa !93
  %190 = icmp eq i16 %189, 0
  br i1 %190, label %244, label %191

191:                                              ; preds = %188
  %192 = zext i16 %189 to i64
  %193 = load ptr, ptr %37, align 8, !tbaa !112
  br label %202

194:                                              ; preds = %228
  %195 = icmp eq i32 %229, 0
  %196 = select i1 %195, i1 true, i1 %48
  br i1 %196, label %244, label %197

197:                                              ; preds = %194
  %198 = load ptr, ptr %32, align 8, !tbaa !185
  %199 = load ptr, ptr %0, align 8, !tbaa !157
  %200 = load ptr, ptr %199, align 8, !tbaa !102
  %201 = getelementptr inbounds nuw i8, ptr %200, i64 64
  br label %232

202:                                              ; preds = %191, %228
  %203 = phi i64 [ 1, %191 ], [ %230, %228 ]
  %204 = phi i32 [ 0, %191 ], [ %229, %228 ]
  %205 = getelementptr inbounds nuw i16, ptr %169, i64 %203
  %206 = load i16, ptr %205, align 2, !tbaa !93
  %207 = zext i16 %206 to i64
  %208 = getelementptr inbounds nuw i8, ptr %193, i64 %207
  %209 = load i8, ptr %208, align 1, !tbaa !41
  %210 = and i8 %209, 1
  %211 = icmp eq i8 %210, 0
  br i1 %211, label %228, label %212

212:                                              ; preds = %202
  %213 = load ptr, ptr %45, align 8, !tbaa !177
  %214 = load ptr, ptr %46, align 8, !tbaa !111
  %215 = getelementptr inbounds nuw ptr, ptr %214, i64 %207
  %216 = load ptr, ptr %215, align 8, !tbaa !35
  %217 = getelementptr inbounds nuw i32, ptr %216, i64 %161
  %218 = load i32, ptr %217, align 4, !tbaa !3
  %219 = add i32 %218, -1
  %220 = zext i32 %219 to i64
  %221 = getelementptr inbounds nuw i32, ptr %213, i64 %220
  %222 = load i32, ptr %221, align 4, !tbaa !3
  %223 = load i64, ptr %47, align 8, !tbaa !175
  %224 = trunc i64 %223 to i32
  %225 = icmp eq i32 %222, %224
  %226 = zext i1 %225 to i32
  %227 = or i32 %204, %226
  br label %228

228:                                              ; preds = %212, %202
  %229 = phi i32 [ %204, %202 ], [ %227, %212 ]
  %230 = add nuw nsw i64 %203, 1
  %231 = icmp eq i64 %203, %192
  br i1 %231, label %194, label %202

232:                                              ; preds = %197, %232
  %233 = phi i64 [ 0, %197 ], [ %242, %232 ]
  %234 = getelementptr inbounds nuw i64, ptr %156, i64 %233
  %235 = load i64, ptr %234, align 8, !tbaa !40
  %236 = load i64, ptr %201, align 8, !tbaa !184
  %237 = shl i64 %236, 4
  %238 = getelementptr inbounds nuw i8, ptr %198, i64 %237
  %239 = getelementptr inbounds nuw i64, ptr %238, i64 %233
  %240 = load i64, ptr %239, align 8, !tbaa !40
  %241 = or i64 %240, %235
  store i64 %241, ptr %239, align 8, !tbaa !40
  %242 = add nuw i64 %233, 1
  %243 = icmp eq i64 %242, %12
  br i1 %243, label %244, label %232

244:                                              ; preds = %232, %188, %194, %186
  %245 = add nuw nsw i64 %154, 1
  %246 = icmp eq i64 %245, %151
  br i1 %246, label %247, label %153

247:                                              ; preds = %244, %141
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #13
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #13
  %248 = load i64, ptr %24, align 8, !tbaa !171
  br label %249

249:                                              ; preds = %133, %136, %247
  %250 = phi i64 [ %109, %133 ], [ %109, %136 ], [ %248, %247 ]
  %251 = add i64 %250, 1
  store i64 %251, ptr %24, align 8, !tbaa !171
  %252 = load i64, ptr %25, align 8, !tbaa !173
  %253 = icmp ult i64 %251, %252
  br i1 %253, label %49, label %254

254:                                              ; preds = %90, %103, %101, %249, %22, %152
  %255 = phi i64 [ 6, %152 ], [ 0, %22 ], [ 0, %90 ], [ 0, %101 ], [ 1, %103 ], [ 0, %249 ]
  ret i64 %255
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @lv_settle(ptr noundef captures(none) %0) local_unnamed_addr #6 {
  %2 = load ptr, ptr %0, align 8, !tbaa !157
  %3 = getelementptr inbounds nuw i8, ptr %2, i64 160
  %4 = load i64, ptr %3, align 8, !tbaa !128
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %9, label %6

6:                                                ; preds = %1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %8 = load ptr, ptr %7, align 8, !tbaa !177
  br label %21

9:                                                ; preds = %21, %1
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 376
  store i64 4294967295, ptr %10, align 8, !tbaa !240
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %12 = load i64, ptr %11, align 8, !tbaa !162
  %13 = icmp eq i64 %12, 0
  br i1 %13, label %26, label %14

14:                                               ; preds = %9
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %16 = load ptr, ptr %15, align 8, !tbaa !214
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %18 = getelementptr inbounds nuw i8, ptr %2, i64 88
  %19 = getelementptr inbounds nuw i8, ptr %2, i64 120
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 88
  br label %27

21:                                               ; preds = %6, %21
  %22 = phi i64 [ 0, %6 ], [ %24, %21 ]
  %23 = getelementptr inbounds nuw i32, ptr %8, i64 %22
  store i32 0, ptr %23, align 4, !tbaa !3
  %24 = add nuw i64 %22, 1
  %25 = icmp eq i64 %24, %4
  br i1 %25, label %9, label %21

26:                                               ; preds = %43, %9
  ret void

27:                                               ; preds = %14, %43
  %28 = phi i64 [ 4294967295, %14 ], [ %44, %43 ]
  %29 = phi i64 [ 0, %14 ], [ %45, %43 ]
  %30 = getelementptr inbounds nuw %struct.lv_part, ptr %16, i64 %29
  %31 = load i32, ptr %30, align 4, !tbaa !242
  %32 = getelementptr inbounds nuw i8, ptr %30, i64 4
  %33 = load i32, ptr %32, align 4, !tbaa !243
  %34 = icmp ult i32 %31, %33
  br i1 %34, label %35, label %43

35:                                               ; preds = %27
  %36 = zext i32 %31 to i64
  %37 = load ptr, ptr %17, align 8, !tbaa !212
  %38 = load ptr, ptr %18, align 8, !tbaa !123
  %39 = load ptr, ptr %19, align 8, !tbaa !129
  %40 = trunc i64 %29 to i32
  %41 = add i32 %40, 1
  %42 = load ptr, ptr %20, align 8, !tbaa !177
  br label %47

43:                                               ; preds = %63, %27
  %44 = phi i64 [ %28, %27 ], [ %64, %63 ]
  %45 = add nuw i64 %29, 1
  %46 = icmp eq i64 %45, %12
  br i1 %46, label %26, label %27

47:                                               ; preds = %35, %63
  %48 = phi i64 [ %28, %35 ], [ %64, %63 ]
  %49 = phi i64 [ %28, %35 ], [ %65, %63 ]
  %50 = phi i64 [ %36, %35 ], [ %66, %63 ]
  %51 = getelementptr inbounds nuw i32, ptr %37, i64 %50
  %52 = load i32, ptr %51, align 4, !tbaa !3
  %53 = zext i32 %52 to i64
  %54 = getelementptr inbounds nuw i32, ptr %39, i64 %53
  %55 = load i32, ptr %54, align 4, !tbaa !3
  %56 = zext i32 %55 to i64
  %57 = getelementptr inbounds nuw i32, ptr %38, i64 %56
  %58 = load i32, ptr %57, align 4, !tbaa !3
  %59 = getelementptr inbounds nuw i32, ptr %42, i64 %53
  store i32 %41, ptr %59, align 4, !tbaa !3
  %60 = zext i32 %58 to i64
  %61 = icmp ugt i64 %49, %60
  br i1 %61, label %62, label %63

62:                                               ; preds = %47
  store i64 %60, ptr %10, align 8, !tbaa !240
  br label %63

63:                                               ; preds = %62, %47
  %64 = phi i64 [ %60, %62 ], [ %48, %47 ]
  %65 = phi i64 [ %60, %62 ], [ %49, %47 ]
  %66 = add nuw nsw i64 %50, 1
  %67 = load i32, ptr %32, align 4, !tbaa !243
  %68 = zext i32 %67 to i64
  %69 = icmp samesign ult i64 %66, %68
  br i1 %69, label %47, label %43
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 0, -1) i64 @lv_home(ptr noundef readonly captures(none) %0, i64 noundef %1) local_unnamed_addr #7 {
  %3 = load ptr, ptr %0, align 8, !tbaa !157
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 160
  %5 = load i64, ptr %4, align 8, !tbaa !128
  %6 = icmp ult i64 %1, %5
  br i1 %6, label %7, label %18

7:                                                ; preds = %2
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %9 = load ptr, ptr %8, align 8, !tbaa !177
  br label %10

10:                                               ; preds = %7, %15
  %11 = phi i64 [ %1, %7 ], [ %16, %15 ]
  %12 = getelementptr inbounds nuw i32, ptr %9, i64 %11
  %13 = load i32, ptr %12, align 4, !tbaa !3
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %15, label %18

15:                                               ; preds = %10
  %16 = add i64 %11, 1
  %17 = icmp eq i64 %16, %5
  br i1 %17, label %18, label %10

18:                                               ; preds = %10, %15, %2
  %19 = phi i64 [ 4294967295, %2 ], [ 4294967295, %15 ], [ %11, %10 ]
  ret i64 %19
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: write)
define void @lv_count(ptr noundef writeonly captures(none) %0, i64 noundef %1) local_unnamed_addr #8 {
  %3 = icmp eq i64 %1, 0
  br i1 %3, label %4, label %5

4:                                                ; preds = %5, %2
  ret void

5:                                                ; preds = %2, %5
  %6 = phi i64 [ %9, %5 ], [ 0, %2 ]
  %7 = trunc i64 %6 to i32
  %8 = getelementptr inbounds nuw i32, ptr %0, i64 %6
  store i32 %7, ptr %8, align 4, !tbaa !3
  %9 = add nuw i64 %6, 1
  %10 = icmp eq i64 %9, %1
  br i1 %10, label %4, label %5
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @lv_untils(ptr noundef captures(none) initializes((352, 368)) %0, i64 noundef %1) local_unnamed_addr #9 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 352
  store i64 -1, ptr %3, align 8, !tbaa !187
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 360
  store i64 0, ptr %4, align 8, !tbaa !188
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %6 = load ptr, ptr %5, align 8, !tbaa !214
  %7 = getelementptr inbounds nuw %struct.lv_part, ptr %6, i64 %1
  %8 = load i32, ptr %7, align 4, !tbaa !242
  %9 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %10 = load i32, ptr %9, align 4, !tbaa !243
  %11 = zext i32 %10 to i64
  %12 = icmp ult i32 %8, %10
  br i1 %12, label %13, label %24

13:                                               ; preds = %2
  %14 = zext i32 %8 to i64
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %16 = load ptr, ptr %15, align 8, !tbaa !208
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %18 = load ptr, ptr %17, align 8, !tbaa !212
  %19 = load ptr, ptr %0, align 8, !tbaa !157
  %20 = getelementptr inbounds nuw i8, ptr %19, i64 96
  %21 = load ptr, ptr %20, align 8, !tbaa !124
  %22 = getelementptr inbounds nuw i8, ptr %19, i64 120
  %23 = load ptr, ptr %22, align 8, !tbaa !129
  br label %25

24:                                               ; preds = %25, %2
  ret void

25:                                               ; preds = %13, %25
  %26 = phi i64 [ 0, %13 ], [ %41, %25 ]
  %27 = phi i64 [ -1, %13 ], [ %40, %25 ]
  %28 = phi i64 [ %14, %13 ], [ %42, %25 ]
  %29 = getelementptr inbounds nuw i32, ptr %18, i64 %28
  %30 = load i32, ptr %29, align 4, !tbaa !3
  %31 = zext i32 %30 to i64
  %32 = getelementptr inbounds nuw i32, ptr %23, i64 %31
  %33 = load i32, ptr %32, align 4, !tbaa !3
  %34 = zext i32 %33 to i64
  %35 = getelementptr inbounds nuw i16, ptr %21, i64 %34
  %36 = load i16, ptr %35, align 2, !tbaa !93
  %37 = zext i16 %36 to i64
  %38 = getelementptr inbounds nuw i64, ptr %16, i64 %37
  %39 = load i64, ptr %38, align 8, !tbaa !40
  %40 = and i64 %27, %39
  store i64 %40, ptr %3, align 8, !tbaa !187
  %41 = or i64 %26, %39
  store i64 %41, ptr %4, align 8, !tbaa !188
  %42 = add nuw nsw i64 %28, 1
  %43 = icmp eq i64 %42, %11
  br i1 %43, label %24, label %25
}

; Function Attrs: nounwind
define range(i64 0, 7) i64 @lv_sum(ptr noundef captures(none) %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = load ptr, ptr %0, align 8, !tbaa !157
  %4 = load ptr, ptr %3, align 8, !tbaa !102
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %6 = load ptr, ptr %5, align 8, !tbaa !166
  %7 = icmp eq ptr %6, null
  br i1 %7, label %62, label %8

8:                                                ; preds = %2
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %10 = load i64, ptr %9, align 8, !tbaa !160
  switch i64 %10, label %60 [
    i64 0, label %11
    i64 3, label %53
  ]

11:                                               ; preds = %8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %13 = load ptr, ptr %12, align 8, !tbaa !214
  %14 = getelementptr inbounds nuw %struct.lv_part, ptr %13, i64 %1
  %15 = load i32, ptr %14, align 4, !tbaa !242
  %16 = zext i32 %15 to i64
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 296
  store i64 %16, ptr %17, align 8, !tbaa !171
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 272
  store i64 %16, ptr %18, align 8, !tbaa !172
  %19 = getelementptr inbounds nuw i8, ptr %14, i64 4
  %20 = load i32, ptr %19, align 4, !tbaa !243
  %21 = zext i32 %20 to i64
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 280
  store i64 %21, ptr %22, align 8, !tbaa !173
  %23 = getelementptr inbounds nuw i8, ptr %14, i64 8
  %24 = load i32, ptr %23, align 4, !tbaa !170
  %25 = zext i32 %24 to i64
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 288
  store i64 %25, ptr %26, align 8, !tbaa !174
  %27 = add i64 %1, 1
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 264
  store i64 %27, ptr %28, align 8, !tbaa !175
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %30 = load ptr, ptr %29, align 8, !tbaa !212
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store ptr %30, ptr %31, align 8, !tbaa !178
  %32 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %33 = load i64, ptr %32, align 8, !tbaa !184
  %34 = mul i64 %33, 3
  %35 = getelementptr inbounds nuw i8, ptr %4, i64 72
  %36 = load i64, ptr %35, align 8, !tbaa !158
  %37 = shl i64 %36, 1
  %38 = add i64 %37, %34
  %39 = icmp eq i64 %38, 0
  br i1 %39, label %50, label %40

40:                                               ; preds = %11
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %42 = load ptr, ptr %41, align 8, !tbaa !185
  br label %43

43:                                               ; preds = %43, %40
  %44 = phi i64 [ 0, %40 ], [ %48, %43 ]
  %45 = icmp ult i64 %44, %33
  %46 = sext i1 %45 to i64
  %47 = getelementptr inbounds nuw i64, ptr %42, i64 %44
  store i64 %46, ptr %47, align 8, !tbaa !40
  %48 = add nuw i64 %44, 1
  %49 = icmp eq i64 %48, %38
  br i1 %49, label %50, label %43

50:                                               ; preds = %43, %11
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 352
  store i64 -1, ptr %51, align 8, !tbaa !187
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 360
  store i64 0, ptr %52, align 8, !tbaa !188
  store i64 3, ptr %9, align 8, !tbaa !160
  br label %53

53:                                               ; preds = %8, %50
  %54 = tail call fastcc i64 @enabled(ptr noundef nonnull %0) #14
  %55 = icmp eq i64 %54, 0
  br i1 %55, label %56, label %62

56:                                               ; preds = %53
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 272
  %58 = load i64, ptr %57, align 8, !tbaa !172
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 296
  store i64 %58, ptr %59, align 8, !tbaa !171
  store i64 4, ptr %9, align 8, !tbaa !160
  br label %60

60:                                               ; preds = %8, %56
  %61 = tail call fastcc i64 @moves(ptr noundef nonnull %0, i32 noundef 1) #14
  br label %62

62:                                               ; preds = %53, %2, %60
  %63 = phi i64 [ %61, %60 ], [ 5, %2 ], [ 1, %53 ]
  ret i64 %63
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.cttz.i32(i32, i1 immarg) #10

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.cttz.i8(i8, i1 immarg) #11

attributes #0 = { nounwind }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nounwind memory(readwrite, target_mem0: none, target_mem1: none) }
attributes #3 = { nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none) }
attributes #4 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #6 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #7 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #8 = { nofree norecurse nosync nounwind memory(argmem: write) }
attributes #9 = { nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #10 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #11 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { nobuiltin nounwind }
attributes #13 = { nounwind }
attributes #14 = { nobuiltin }


!3 = !{!4, !4, i64 0}
!4 = !{!"int", !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!8, !9, i64 0}
!8 = !{!"lv_reader", !9, i64 0, !11, i64 8, !10, i64 16, !10, i64 24, !10, i64 32, !10, i64 40, !10, i64 48, !12, i64 56, !12, i64 64, !13, i64 72, !14, i64 80, !14, i64 88, !14, i64 96, !14, i64 104, !14, i64 112, !12, i64 120, !12, i64 128, !12, i64 136, !12, i64 144}
!9 = !{!"p1 _ZTS9cc_search", !10, i64 0}
!10 = !{!"any pointer", !5, i64 0}
!11 = !{!"p1 _ZTS9cc_worker", !10, i64 0}
!12 = !{!"long long", !5, i64 0}
!13 = !{!"p1 int", !10, i64 0}
!14 = !{!"p1 long long", !10, i64 0}
!15 = !{!16, !12, i64 56}
!16 = !{!"cc_search", !14, i64 0, !13, i64 8, !14, i64 16, !13, i64 24, !13, i64 32, !12, i64 40, !12, i64 48, !12, i64 56, !12, i64 64, !12, i64 72, !12, i64 80, !12, i64 88, !12, i64 96, !12, i64 104, !12, i64 112, !12, i64 120, !12, i64 128, !12, i64 136, !12, i64 144, !12, i64 152, !12, i64 160, !12, i64 168, !14, i64 176, !13, i64 184, !12, i64 192, !17, i64 200, !12, i64 208, !19, i64 216}
!17 = !{!"p2 _ZTS9cc_worker", !18, i64 0}
!18 = !{!"any p2 pointer", !10, i64 0}
!19 = !{!"p1 _ZTS8cc_block", !10, i64 0}
!20 = !{!8, !11, i64 8}
!21 = !{!22, !10, i64 8}
!22 = !{!"cc_worker", !9, i64 0, !10, i64 8, !14, i64 16, !12, i64 24, !12, i64 32, !12, i64 40, !14, i64 48, !14, i64 56, !14, i64 64, !14, i64 72, !14, i64 80, !13, i64 88, !12, i64 96, !10, i64 104, !12, i64 112, !12, i64 120, !12, i64 128}
!23 = !{!22, !10, i64 104}
!24 = !{!16, !14, i64 16}
!25 = !{!22, !14, i64 16}
!26 = !{!16, !12, i64 40}
!27 = !{!22, !12, i64 24}
!28 = !{!22, !12, i64 40}
!29 = !{!8, !12, i64 144}
!30 = !{!8, !12, i64 120}
!31 = !{!22, !12, i64 32}
!32 = !{!8, !10, i64 16}
!33 = !{!16, !14, i64 0}
!34 = !{!8, !13, i64 72}
!35 = !{!13, !13, i64 0}
!36 = !{!22, !9, i64 0}
!37 = !{!8, !12, i64 136}
!38 = !{!22, !14, i64 56}
!39 = !{!22, !14, i64 48}
!40 = !{!12, !12, i64 0}
!41 = !{!5, !5, i64 0}
!43 = distinct !{!43, !44, !"cc_read: argument 0"}
!44 = distinct !{!44, !"cc_read"}
!49 = distinct !{!49, !50, !"cc_read: argument 0"}
!50 = distinct !{!50, !"cc_read"}
!56 = !{!8, !14, i64 96}
!57 = !{!8, !14, i64 80}
!58 = !{!8, !14, i64 88}
!63 = !{!8, !12, i64 128}
!64 = !{!8, !14, i64 104}
!65 = !{!8, !12, i64 56}
!66 = !{!8, !12, i64 64}
!67 = !{!8, !10, i64 24}
!68 = !{!8, !14, i64 112}
!69 = !{!8, !10, i64 48}
!71 = !{!14, !14, i64 0}
!73 = distinct !{!73, !74, !"cc_read: argument 0"}
!74 = distinct !{!74, !"cc_read"}
!75 = !{!8, !10, i64 32}
!76 = !{!8, !10, i64 40}
!77 = !{!78, !12, i64 72}
!78 = !{!"lv_spelling", !9, i64 0, !10, i64 8, !14, i64 16, !14, i64 24, !12, i64 32, !14, i64 40, !13, i64 48, !79, i64 56, !12, i64 64, !12, i64 72, !12, i64 80}
!79 = !{!"p1 short", !10, i64 0}
!80 = !{!78, !9, i64 0}
!81 = !{!16, !12, i64 48}
!82 = !{!78, !12, i64 80}
!83 = !{!78, !10, i64 8}
!84 = !{!78, !14, i64 16}
!85 = !{!78, !12, i64 32}
!86 = !{!78, !14, i64 24}
!87 = !{!78, !13, i64 48}
!88 = !{!78, !14, i64 40}
!91 = !{!78, !12, i64 64}
!92 = !{!78, !79, i64 56}
!93 = !{!94, !94, i64 0}
!94 = !{!"short", !5, i64 0}
!96 = !{!97, !12, i64 152}
!97 = !{!"lv_product", !98, i64 0, !79, i64 8, !12, i64 16, !13, i64 24, !13, i64 32, !79, i64 40, !99, i64 48, !99, i64 56, !99, i64 64, !100, i64 72, !12, i64 80, !13, i64 88, !79, i64 96, !13, i64 104, !13, i64 112, !13, i64 120, !14, i64 128, !13, i64 136, !12, i64 144, !12, i64 152, !12, i64 160, !12, i64 168, !12, i64 176, !12, i64 184, !12, i64 192, !12, i64 200, !12, i64 208, !12, i64 216, !12, i64 224, !12, i64 232, !12, i64 240, !12, i64 248, !12, i64 256, !12, i64 264, !12, i64 272}
!98 = !{!"p1 _ZTS9lv_source", !10, i64 0}
!99 = !{!"p1 omnipotent char", !10, i64 0}
!100 = !{!"p2 int", !18, i64 0}
!101 = !{!97, !12, i64 192}
!102 = !{!97, !98, i64 0}
!103 = !{!104, !12, i64 56}
!104 = !{!"lv_source", !10, i64 0, !10, i64 8, !10, i64 16, !10, i64 24, !10, i64 32, !13, i64 40, !12, i64 48, !12, i64 56, !12, i64 64, !12, i64 72}
!105 = !{!97, !12, i64 272}
!106 = !{!97, !79, i64 8}
!107 = !{!97, !13, i64 32}
!108 = !{!97, !12, i64 256}
!109 = !{!97, !12, i64 248}
!110 = !{!97, !79, i64 40}
!111 = !{!97, !100, i64 72}
!112 = !{!97, !99, i64 48}
!114 = !{!97, !12, i64 80}
!115 = !{!97, !12, i64 264}
!116 = !{!97, !12, i64 144}
!117 = !{!97, !12, i64 224}
!118 = !{!97, !12, i64 176}
!119 = !{!97, !12, i64 232}
!120 = !{!97, !12, i64 216}
!121 = !{!97, !12, i64 208}
!122 = !{!97, !12, i64 240}
!123 = !{!97, !13, i64 88}
!124 = !{!97, !79, i64 96}
!125 = !{!97, !13, i64 104}
!126 = !{!97, !99, i64 64}
!127 = !{!97, !12, i64 16}
!128 = !{!97, !12, i64 160}
!129 = !{!97, !13, i64 120}
!130 = !{!97, !12, i64 200}
!131 = !{!97, !99, i64 56}
!134 = !{!97, !12, i64 184}
!135 = !{!104, !13, i64 40}
!136 = !{!104, !12, i64 48}
!137 = !{!97, !13, i64 24}
!141 = !{!104, !10, i64 8}
!142 = !{!104, !10, i64 0}
!145 = !{!97, !13, i64 136}
!147 = !{!97, !13, i64 112}
!148 = !{!97, !14, i64 128}
!149 = !{!97, !12, i64 168}
!152 = !{!153, !12, i64 56}
!153 = !{!"lv_hunt", !154, i64 0, !14, i64 8, !14, i64 16, !14, i64 24, !14, i64 32, !14, i64 40, !99, i64 48, !12, i64 56, !12, i64 64, !13, i64 72, !13, i64 80, !13, i64 88, !13, i64 96, !13, i64 104, !13, i64 112, !13, i64 120, !99, i64 128, !155, i64 136, !155, i64 144, !14, i64 152, !13, i64 160, !14, i64 168, !14, i64 176, !12, i64 184, !12, i64 192, !12, i64 200, !12, i64 208, !12, i64 216, !12, i64 224, !12, i64 232, !12, i64 240, !12, i64 248, !12, i64 256, !12, i64 264, !12, i64 272, !12, i64 280, !12, i64 288, !12, i64 296, !12, i64 304, !12, i64 312, !12, i64 320, !12, i64 328, !12, i64 336, !12, i64 344, !12, i64 352, !12, i64 360, !12, i64 368, !12, i64 376, !12, i64 384}
!154 = !{!"p1 _ZTS10lv_product", !10, i64 0}
!155 = !{!"p1 _ZTS7lv_part", !10, i64 0}
!156 = !{!153, !14, i64 24}
!157 = !{!153, !154, i64 0}
!158 = !{!104, !12, i64 72}
!160 = !{!153, !12, i64 256}
!161 = !{!153, !12, i64 184}
!162 = !{!153, !12, i64 192}
!163 = !{!153, !12, i64 232}
!164 = !{!153, !12, i64 208}
!165 = !{!153, !12, i64 240}
!166 = !{!104, !10, i64 16}
!167 = !{!153, !155, i64 136}
!168 = !{!169, !4, i64 12}
!169 = !{!"lv_part", !4, i64 0, !4, i64 4, !4, i64 8, !4, i64 12}
!170 = !{!169, !4, i64 8}
!171 = !{!153, !12, i64 296}
!172 = !{!153, !12, i64 272}
!173 = !{!153, !12, i64 280}
!174 = !{!153, !12, i64 288}
!175 = !{!153, !12, i64 264}
!176 = !{!153, !12, i64 336}
!177 = !{!153, !13, i64 88}
!178 = !{!153, !13, i64 72}
!179 = !{!153, !12, i64 320}
!180 = !{!153, !12, i64 328}
!181 = !{!153, !12, i64 312}
!182 = !{!153, !12, i64 304}
!184 = !{!104, !12, i64 64}
!185 = !{!153, !14, i64 168}
!187 = !{!153, !12, i64 352}
!188 = !{!153, !12, i64 360}
!189 = !{!153, !14, i64 152}
!190 = !{!153, !13, i64 96}
!192 = !{!153, !13, i64 112}
!193 = !{!153, !13, i64 120}
!194 = !{!153, !99, i64 128}
!195 = !{!153, !12, i64 384}
!196 = !{!153, !12, i64 248}
!197 = !{!153, !13, i64 160}
!200 = !{!153, !12, i64 344}
!202 = !{!153, !13, i64 104}
!205 = !{!153, !12, i64 216}
!208 = !{!153, !14, i64 40}
!209 = !{!153, !99, i64 48}
!210 = !{!153, !12, i64 64}
!211 = !{!104, !10, i64 32}
!212 = !{!153, !13, i64 80}
!213 = !{!153, !12, i64 200}
!214 = !{!153, !155, i64 144}
!216 = !{!153, !12, i64 368}
!217 = !{!153, !12, i64 224}
!222 = !{!153, !14, i64 8}
!223 = !{!153, !14, i64 16}
!224 = !{!153, !14, i64 176}
!226 = !{!153, !14, i64 32}
!231 = !{!104, !10, i64 24}
!240 = !{!153, !12, i64 376}
!242 = !{!169, !4, i64 0}
!243 = !{!169, !4, i64 4}
